/** Slack's names of common emoji, each after its picture; the full list has thousands, and an unknown one is shown as typed. */
export const emojiTable = `
😀 grinning|😃 smiley|😄 smile|😁 grin|😆 laughing satisfied|😅 sweat_smile|😂 joy|🤣 rolling_on_the_floor_laughing rofl
😊 blush|😇 innocent|🙂 slightly_smiling_face|🙃 upside_down_face|😉 wink|😌 relieved|😍 heart_eyes|🥰 smiling_face_with_3_hearts
😘 kissing_heart|😋 yum|😛 stuck_out_tongue|😜 stuck_out_tongue_winking_eye|🤪 zany_face|🤨 face_with_raised_eyebrow|🧐 face_with_monocle
🤓 nerd_face|😎 sunglasses|🤩 star-struck|🥳 partying_face|😏 smirk|😒 unamused|😞 disappointed|😔 pensive|😟 worried|😕 confused
🙁 slightly_frowning_face|😣 persevere|😖 confounded|😫 tired_face|😩 weary|🥺 pleading_face|😢 cry|😭 sob|😤 triumph|😠 angry|😡 rage
🤯 exploding_head|😳 flushed|🥵 hot_face|🥶 cold_face|😱 scream|😨 fearful|😰 cold_sweat|😥 disappointed_relieved|😓 sweat|🤗 hugging_face
🤔 thinking_face|🤭 face_with_hand_over_mouth|🤫 shushing_face|🤥 lying_face|😶 no_mouth|😐 neutral_face|😑 expressionless|😬 grimacing
🙄 face_with_rolling_eyes|😯 hushed|😮 open_mouth|😲 astonished|🥱 yawning_face|😴 sleeping|🤤 drooling_face|😪 sleepy|😵 dizzy_face
🤐 zipper_mouth_face|🥴 woozy_face|🤢 nauseated_face|🤧 sneezing_face|😷 mask|🤒 face_with_thermometer|🤕 face_with_head_bandage
🤑 money_mouth_face|🤠 face_with_cowboy_hat|😈 smiling_imp|👻 ghost|💀 skull|👽 alien|🤖 robot_face|💩 hankey poop|🙈 see_no_evil
🙉 hear_no_evil|🙊 speak_no_evil|👋 wave|🤚 raised_back_of_hand|✋ hand raised_hand|🖖 spock-hand|👌 ok_hand|✌️ v|🤞 crossed_fingers
🤘 the_horns|🤙 call_me_hand|👈 point_left|👉 point_right|👆 point_up_2|👇 point_down|☝️ point_up|👍 +1 thumbsup|👎 -1 thumbsdown
✊ fist|👊 facepunch punch|🤛 left-facing_fist|🤜 right-facing_fist|👏 clap|🙌 raised_hands|👐 open_hands|🤲 palms_up_together
🤝 handshake|🙏 pray|✍️ writing_hand|💪 muscle|🧠 brain|👀 eyes|👁️ eye|👂 ear|👶 baby|🧒 child|👩 woman|👨 man|🧑 adult|👵 older_woman
🤷 shrug|🤦 face_palm|🙋 raising_hand|🙇 bow|💁 information_desk_person|🧑‍💻 technologist|🧑‍🔬 scientist|🧑‍🏫 teacher|👥 busts_in_silhouette
👤 bust_in_silhouette|🗣️ speaking_head_in_silhouette|🐶 dog|🐱 cat|🐭 mouse|🦊 fox_face|🐻 bear|🐼 panda_face|🐨 koala|🐯 tiger
🦁 lion_face|🐮 cow|🐷 pig|🐸 frog|🐵 monkey_face|🐔 chicken|🐧 penguin|🐦 bird|🦆 duck|🦉 owl|🐝 bee honeybee|🐛 bug|🦋 butterfly
🐌 snail|🐢 turtle|🐍 snake|🐙 octopus|🐳 whale|🐬 dolphin|🐟 fish|🦄 unicorn_face|🌵 cactus|🎄 christmas_tree|🌲 evergreen_tree
🌳 deciduous_tree|🌱 seedling|🌿 herb|🍀 four_leaf_clover|🌹 rose|🌻 sunflower|🌸 cherry_blossom|🌍 earth_africa|🌎 earth_americas
🌏 earth_asia|🌙 crescent_moon|☀️ sunny|⛅ partly_sunny|☁️ cloud|🌧️ rain_cloud|⛈️ thunder_cloud_and_rain|❄️ snowflake|⛄ snowman_without_snow
🌈 rainbow|🔥 fire|💧 droplet|🌊 ocean|⭐ star|🌟 star2|✨ sparkles|⚡ zap|☄️ comet|💥 boom collision|🍎 apple|🍌 banana|🍓 strawberry
🍋 lemon|🍉 watermelon|🍇 grapes|🥑 avocado|🥦 broccoli|🥕 carrot|🍞 bread|🧀 cheese_wedge|🍕 pizza|🍔 hamburger|🌮 taco|🍣 sushi
🍩 doughnut|🍪 cookie|🎂 birthday|🍰 cake|🍫 chocolate_bar|☕ coffee|🍵 tea|🍺 beer|🍻 beers|🍷 wine_glass|🥂 clinking_glasses|🍾 champagne
⚽ soccer|🏀 basketball|🎾 tennis|🏆 trophy|🥇 first_place_medal|🥈 second_place_medal|🥉 third_place_medal|🎯 dart|🎮 video_game|🎲 game_die
🎨 art|🎭 performing_arts|🎤 microphone|🎧 headphones|🎵 musical_note|🎶 notes|🎸 guitar|🎬 clapper|🚗 car|🚌 bus|🚲 bike|🚀 rocket
✈️ airplane|🚁 helicopter|⛵ boat|🚢 ship|🚂 steam_locomotive|🚦 vertical_traffic_light|🚧 construction|⚓ anchor|🏠 house|🏢 office
🏥 hospital|🏫 school|🏭 factory|🏖️ beach_with_umbrella|🏔️ snow_capped_mountain|🗺️ world_map|⌚ watch|📱 iphone|💻 computer
🖥️ desktop_computer|⌨️ keyboard|🖨️ printer|💾 floppy_disk|💿 cd|📷 camera|🎥 movie_camera|📞 telephone_receiver|☎️ phone telephone|📺 tv
🔋 battery|🔌 electric_plug|💡 bulb|🔦 flashlight|🕯️ candle|🗑️ wastebasket|💸 money_with_wings|💵 dollar|💰 moneybag|💳 credit_card
⚖️ scales|🔧 wrench|🔨 hammer|🛠️ hammer_and_wrench|⚙️ gear|🔩 nut_and_bolt|🧲 magnet|🧪 test_tube|🔬 microscope|🔭 telescope|🧬 dna
💊 pill|🩹 adhesive_bandage|🧰 toolbox|🧱 bricks|🛡️ shield|🔑 key|🗝️ old_key|🔒 lock|🔓 unlock|🔐 closed_lock_with_key|🚪 door|🪑 chair
🛒 shopping_trolley|🎁 gift|🎈 balloon|🎉 tada|🎊 confetti_ball|🎀 ribbon|✉️ envelope|📧 email e-mail|📨 incoming_envelope|📦 package
📫 mailbox|📮 postbox|📜 scroll|📄 page_facing_up|📃 page_with_curl|📑 bookmark_tabs|📊 bar_chart|📈 chart_with_upwards_trend
📉 chart_with_downwards_trend|🗒️ spiral_note_pad|📆 calendar|📅 date|🗓️ spiral_calendar_pad|📇 card_index|🗃️ card_file_box
🗄️ file_cabinet|📋 clipboard|📁 file_folder|📂 open_file_folder|🗂️ card_index_dividers|📰 newspaper|📓 notebook|📕 closed_book|📖 book open_book
📚 books|🔖 bookmark|🔗 link|📎 paperclip|🖇️ linked_paperclips|📐 triangular_ruler|📏 straight_ruler|📌 pushpin|📍 round_pushpin|✂️ scissors
🖊️ lower_left_ballpoint_pen|✏️ pencil2|📝 memo pencil|🔍 mag|🔎 mag_right|❤️ heart|🧡 orange_heart|💛 yellow_heart|💚 green_heart
💙 blue_heart|💜 purple_heart|🖤 black_heart|💔 broken_heart|💕 two_hearts|💯 100|✅ white_check_mark|☑️ ballot_box_with_check
✔️ heavy_check_mark|❌ x|❎ negative_squared_cross_mark|➕ heavy_plus_sign|➖ heavy_minus_sign|❗ exclamation|❓ question|❕ grey_exclamation
❔ grey_question|‼️ bangbang|⚠️ warning|🚨 rotating_light|🚫 no_entry_sign|⛔ no_entry|🛑 octagonal_sign|♻️ recycle|ℹ️ information_source
🆕 new|🆗 ok|🆒 cool|🆓 free|🔝 top|🔜 soon|🔙 back|🔚 end|➡️ arrow_right|⬅️ arrow_left|⬆️ arrow_up|⬇️ arrow_down|↗️ arrow_upper_right
↘️ arrow_lower_right|🔄 arrows_counterclockwise|🔁 repeat|▶️ arrow_forward|⏸️ double_vertical_bar|⏹️ black_square_for_stop|⏩ fast_forward
⏰ alarm_clock|⏱️ stopwatch|⏲️ timer_clock|⌛ hourglass|⏳ hourglass_flowing_sand|🕐 clock1|🕒 clock3|🕔 clock5|🕘 clock9|🕛 clock12
🔔 bell|🔕 no_bell|📣 mega|📢 loudspeaker|💬 speech_balloon|💭 thought_balloon|🗨️ left_speech_bubble|🔴 red_circle large_red_circle
🟠 large_orange_circle|🟡 large_yellow_circle|🟢 large_green_circle|🔵 large_blue_circle|🟣 large_purple_circle|🟤 large_brown_circle
⚫ black_circle|⚪ white_circle|🟥 large_red_square|🟩 large_green_square|🟦 large_blue_square|🟨 large_yellow_square|⬛ black_large_square
⬜ white_large_square|🔶 large_orange_diamond|🔷 large_blue_diamond|🔹 small_blue_diamond|🔸 small_orange_diamond|🏁 checkered_flag
🚩 triangular_flag_on_post|🏳️ waving_white_flag|1️⃣ one|2️⃣ two|3️⃣ three|4️⃣ four|5️⃣ five|6️⃣ six|7️⃣ seven|8️⃣ eight|9️⃣ nine|0️⃣ zero|🔟 keycap_ten
`;
