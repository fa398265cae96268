/** While this file stands in a data directory, what is in it is half of a restore: nothing else starts there. */
export const MARK = "restoring.json";
