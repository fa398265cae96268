/** The founding records: facts of the public past, each with its source and how it was checked. */

export { beginAs, loadFounding } from "./load.ts";
export { MEMBER_ACTIONS, type MemberAction } from "./member-actions.ts";
