/** A part of a country with public holidays of its own. */
export interface Region {
  /** As ISO 3166-2 has it, or else as the calendar of holidays does; without the country. */
  readonly code: string;
  readonly name: string;
}

/** By the country's code; a region's code and its name each. */
const listed: { readonly [country: string]: string } = {
  AD: '07 Andorra la Vella | 03 Encamp',
  AU: 'ACT Australian Capital Territory | NSW New South Wales | NT Northern Territory | QLD Queensland | SA South Australia | TAS Tasmania | VIC Victoria | WA Western Australia',
  BA: 'BRC Brčko District | BIH Federation of Bosnia and Herzegovina | SRP Republika Srpska',
  BO: 'B Beni | H Chuquisaca | C Cochabamba | L La Paz | O Oruro | N Pando | P Potosí | S Santa Cruz | T Tarija',
  BQ: 'BO Bonaire | SA Saba | SE Sint Eustatius',
  BR: 'AC Acre | AL Alagoas | AP Amapá | AM Amazonas | BA Bahia | CE Ceará | DF Distrito Federal | ES Espírito Santo | GO Goiás | MA Maranhão | MT Mato Grosso | MS Mato Grosso do Sul | MG Minas Gerais | PA Pará | PB Paraíba | PR Paraná | PE Pernambuco | PI Piauí | RJ Rio de Janeiro | RN Rio Grande do Norte | RS Rio Grande do Sul | RO Rondônia | RR Roraima | SC Santa Catarina | SP São Paulo | SE Sergipe | TO Tocantins',
  CA: 'AB Alberta | BC British Columbia | MB Manitoba | NB New Brunswick | NL Newfoundland and Labrador | NT Northwest Territories | NS Nova Scotia | NU Nunavut | ON Ontario | PE Prince Edward Island | QC Quebec | SK Saskatchewan | YT Yukon',
  CH: 'AG Aargau | AI Appenzell Inner-Rhodes | AR Appenzell Outer Rhodes | BS Basel-City | BL Basel-Country | BE Bern | FR Fribourg | GE Geneva | GL Glarus | GR Grisons | JU Jura | LU Lucerne | NE Neuchâtel | NW Nidwalden | OW Obwalden | SH Schaffhausen | SZ Schwyz | SO Solothurn | SG St. Gallen | TG Thurgau | TI Ticino | UR Uri | VS Valais | VD Vaud | ZG Zug | ZH Zürich',
  CL: 'AP Arica y Parinacota | BI Biobío | NU Ñuble | TA Tarapacá',
  DE: 'BW Baden-Württemberg | BY Bavaria | BE Berlin | BB Brandenburg | HB Bremen | HH Hamburg | HE Hesse | NI Lower Saxony | MV Mecklenburg-Western Pomerania | NW North Rhine-Westphalia | RP Rhineland-Palatinate | SL Saarland | SN Saxony | ST Saxony-Anhalt | SH Schleswig-Holstein | TH Thuringia',
  ES: 'AN Andalusia | AR Aragón | AS Asturias | IB Balearic Islands | PV Basque Country | CN Canary Islands | CB Cantabria | CL Castile and León | CM Castile-La Mancha | CT Catalonia | CE Ceuta | EX Extremadura | GA Galicia | RI La Rioja | MD Madrid | ML Melilla | MC Murcia Region | NC Navarra Chartered Community | VC Valencian Community',
  FR: '67 Bas-Rhin | GP Guadeloupe | GF Guyane | 68 Haut-Rhin | RE La Réunion | MQ Martinique | YT Mayotte | 57 Moselle | BL Saint Barthélemy | MF Saint Martin',
  GB: 'ALD Alderney | ENG England | NIR Northern Ireland | SCT Scotland | WLS Wales',
  IC: 'EH El Hierro | FU Fuerteventura | GC Gran Canaria | LG La Gomera | LP La Palma | LA Lanzarote | TE Tenerife',
  IN: 'AN Andaman and Nicobar Islands | AP Andhra Pradesh | AR Arunachal Pradesh | AS Assam | BR Bihar | CH Chandigarh | CT Chhattisgarh | DN Dadra and Nagar Haveli | DD Daman and Diu | DL Delhi | GA Goa | GJ Gujarat | HR Haryana | HP Himachal Pradesh | JK Jammu and Kashmir | KA Karnataka | KL Kerala | LD Lakshadweep | MP Madhya Pradesh | MH Maharashtra | MN Manipur | ML Meghalaya | MZ Mizoram | NL Nagaland | OR Odisha | PY Puducherry | PB Punjab | RJ Rajasthan | SK Sikkim | TN Tamil Nadu | TG Telangana | TR Tripura | UP Uttar Pradesh | UT Uttarakhand | WB West Bengal',
  IT: '62 Lazio | 25 Lombardy | 21 Piedmont | 82 Sicily | 32 South Tyrol | 52 Tuscany',
  MD: 'CA Cahul | CU Chișinău',
  MY: '01 Johor | 02 Kedah | 03 Kelantan | 14 Kuala Lumpur | 15 Labuan | 04 Malacca | 05 Negeri Sembilan | 06 Pahang | 07 Penang | 08 Perak | 09 Perlis | 16 Putrajaya | 12 Sabah | 13 Sarawak | 10 Selangor | 11 Terengganu',
  NZ: 'AUK Auckland Province | BOP Bay of Plenty | CAN Canterbury | CIT Chatham Islands | GIS Gisborne | HKB Hawke’s Bay | MWT Manawatu-Wanganui | MBH Marlborough | NSN Nelson | NTL Northland | OTA Otago Province | STL Southland | TKI Taranaki | TAS Tasman | WKO Waikato | WGN Wellington Province | WTC Westland',
  RU: 'AL Altai Republic | BEL Belgorod Oblast | BRY Bryansk Oblast | CE Chechen Republic | CU Chuvash Republic | IRK Irkutsk Oblast | KB Kabardino-Balkar Republic | KC Karachay-Cherkess Republic | KDA Krasnodar Krai | OMS Omsk Oblast | PNZ Penza Oblast | AD Republic of Adygea | BA Republic of Bashkortostan | BU Republic of Buryatia | CR Republic of Crimea | DA Republic of Dagestan | IN Republic of Ingushetia | KL Republic of Kalmykia | KR Republic of Karelia | KO Republic of Komi | MR Republic of Mordovia | NO Republic of North Ossetia-Alania | TA Republic of Tatarstan | TY Republic of Tuva | SA Sakha (Yakutia) Republic | SAR Saratov Oblast | SEV Sevastopol | STA Stavropol Krai | ZAB Zabaykalsky Krai',
  SH: 'AC Ascension Island | HL Saint Helena | TA Tristan da Cunha',
  SO: 'AW Awdal | SA Sanaag | SO Sool | TO Togdheer | WO Woqooyi Galbeed',
  SV: 'SS San Salvador',
  US: 'AL Alabama | AK Alaska | AZ Arizona | AR Arkansas | CA California | CO Colorado | CT Connecticut | DE Delaware | DC District of Columbia | FL Florida | GA Georgia | HI Hawaii | ID Idaho | IL Illinois | IN Indiana | IA Iowa | KS Kansas | KY Kentucky | LA Louisiana | ME Maine | MD Maryland | MA Massachusetts | MI Michigan | MN Minnesota | MS Mississippi | MO Missouri | MT Montana | NE Nebraska | NV Nevada | NH New Hampshire | NJ New Jersey | NM New Mexico | NY New York | NC North Carolina | ND North Dakota | OH Ohio | OK Oklahoma | OR Oregon | PA Pennsylvania | RI Rhode Island | SC South Carolina | SD South Dakota | TN Tennessee | TX Texas | UT Utah | VT Vermont | VA Virginia | WA Washington | WV West Virginia | WI Wisconsin | WY Wyoming',
  VE: 'B Anzoátegui | G Carabobo | K Lara | M Miranda | N Monagas | S Táchira | V Zulia',
};

/** The regions of a country in the order of their names; none where they have no public holidays of their own. */
export function regionsOf(country: string | null | undefined): readonly Region[] {
  const names = country && Object.hasOwn(listed, country) ? (listed[country] ?? '') : '';
  return names.split(' | ').flatMap((entry): Region[] => {
    const [, code, name] = /^(\S+) (.+)$/.exec(entry) ?? [];
    return code && name ? [{ code, name }] : [];
  });
}

/** A region of a country by its code; undefined where the country has no such region. */
export function findRegion(country: string | undefined, code: string | null | undefined): Region | undefined {
  return regionsOf(country).find((region) => region.code === code);
}
