/** A workspace has at most so many teams, and a team so many channels: one page shows them all. */
export const mostTeams = 50;
export const mostChannels = 50;
