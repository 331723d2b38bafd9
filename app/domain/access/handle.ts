/** The end of an id, by which one case can be followed through the log without its name. */
export const handleOf = (id: string) => id.slice(-6);
