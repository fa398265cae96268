/** What a person is trusted with in one organisation. Somebody may have several. */
export const ROLES = ["lead", "coordinator", "researcher", "technician", "lawyer", "campaigner", "signatory", "reader"] as const;
export type Role = (typeof ROLES)[number];

/** Roles only somebody of the coalition's own organisation can have. */
export const COALITION_ROLES: readonly Role[] = ["coordinator"];

const everyone = ROLES;
const workers = ["lead", "coordinator", "researcher", "technician", "lawyer", "campaigner"] as const satisfies readonly Role[];
const writers = ["lead", "coordinator", "researcher", "lawyer", "campaigner"] as const satisfies readonly Role[];

/**
 * What each role may do: the one table. The page “Roles” prints it, every route asks it through `allows`.
 * It says what a role may do *in the organisation the person acts for*; whose thing it is, the rooms ask themselves.
 */
export const TABLE = {
  // people
  "people.see": everyone,
  "people.freeze": everyone,
  "people.handOver": workers,
  "people.invite": ["lead"],
  "people.roles": ["lead"],
  "people.remove": ["lead"],
  "people.restart": ["lead", "coordinator"],
  "people.unfreeze": ["lead", "coordinator"],
  "people.rotate": ["lead"],
  "people.audit": ["lead"],
  "people.inviteFirst": ["coordinator"],
  "people.cut": ["coordinator"],
  // organisations
  "organisation.see": everyone,
  "organisation.edit": ["lead", "coordinator", "campaigner"],
  "organisation.confirm": ["lead"],
  "organisation.add": ["coordinator"],
  "organisation.editAny": ["coordinator"],
  // statements
  "statement.see": everyone,
  "statement.draft": writers,
  "statement.translate": writers,
  "statement.share": ["lead", "coordinator"],
  "statement.putForward": ["lead", "coordinator"],
  "statement.confirmEditorial": ["lead", "coordinator", "campaigner", "lawyer"],
  "statement.withdraw": ["coordinator"],
  // signing
  "signOn.answer": ["lead", "signatory"],
  "signOn.withhold": ["lead", "signatory", "coordinator"],
  "signOn.invite": ["coordinator"],
  "signOn.board": ["lead", "coordinator", "campaigner"],
  "signOn.confirmAuthority": ["coordinator"],
  // release
  "release.plan": ["coordinator"],
  "release.stop": ["lead", "coordinator"],
  "release.preview": ["lead", "coordinator", "campaigner"],
  "release.correct": ["coordinator"],
  // the installation
  "settings.see": ["lead", "coordinator"],
  "settings.change": ["coordinator"],
} as const satisfies Record<string, readonly Role[]>;

export type Act = keyof typeof TABLE;
export const ACTS = Object.keys(TABLE) as Act[];

/** Whether somebody with these roles may do this at all. */
export function allows(roles: ReadonlySet<Role>, act: Act): boolean {
  return (TABLE[act] as readonly Role[]).some((role) => roles.has(role));
}

export function isRole(value: unknown): value is Role {
  return (ROLES as readonly unknown[]).includes(value);
}

/** The roles an organisation of this kind can give. */
export function rolesFor(kind: "coalition" | "member"): readonly Role[] {
  return kind === "coalition" ? ROLES : ROLES.filter((role) => !COALITION_ROLES.includes(role));
}
