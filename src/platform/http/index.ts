export { addressOf } from "./address.ts";
export { readCookie, writeCookie } from "./cookie.ts";
export type { Env, Services } from "./env.ts";
export { FORM_BYTES, type Form, fieldOf, fieldsOf, readForm } from "./form.ts";
export { CONTENT_SECURITY_POLICY, SECURITY_HEADERS, securityHeaders } from "./headers.ts";
export { proofFor, requireProof } from "./proof.ts";
export { Refusal } from "./refusal.ts";
export { BadSetting, readSettings, SETTING_NAMES, type Settings } from "./settings.ts";
