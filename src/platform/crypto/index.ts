import type { Migration, Sql } from "../database/index.ts";

// SIGNATURES FIRST: bodies follow within the hour (helper KEYS).
const later = (): never => {
  throw new Error("platform/crypto: not written yet");
};
/** 32 random or derived bytes. */
export type Key = Uint8Array & { readonly __key: true };
/** What can stand in a sealed document. Use `type`, not `interface`, for documents (an interface has no index signature). */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
export interface Place {
  readonly label: string;
  readonly safe?: string;
  readonly row: string;
  readonly epoch?: number;
  readonly revision: number;
}
export class Damaged extends Error {}
export interface Cost {
  readonly memoryKiB: number;
  readonly passes: number;
}
export interface InstanceKeys {
  readonly seal: Key;
  readonly index: Key;
  readonly session: Key;
  readonly token: Key;
  readonly log: Key;
}
export const DEFAULT_COST: Cost = { memoryKiB: 131072, passes: 3 };
export const cryptoMigrations: readonly Migration[] = [];
export function newKey(): Key {
  return later();
}
export function deriveKey(_key: Uint8Array, _label: string, ..._context: Uint8Array[]): Key {
  return later();
}
export function sameBytes(_a: Uint8Array, _b: Uint8Array): boolean {
  return later();
}
export function wrap(_key: Key, _under: Key, _place: Place): Uint8Array {
  return later();
}
export function unwrap(_bytes: Uint8Array, _under: Key, _place: Place): Key | null {
  return later();
}
export function sealDocument(_under: Key, _place: Place, _document: Json): Uint8Array {
  return later();
}
/** @throws Damaged */
export function openDocument<T>(_under: Key, _place: Place, _bytes: Uint8Array): T {
  return later();
}
export function sealInstance(_keys: InstanceKeys, _label: string, _row: string, _revision: number, _document: Json): Uint8Array {
  return later();
}
/** @throws Damaged */
export function openInstance<T>(_keys: InstanceKeys, _label: string, _row: string, _revision: number, _bytes: Uint8Array): T {
  return later();
}
export function lookUp(_keys: InstanceKeys, _kind: string, _text: string): Uint8Array {
  return later();
}
export function newSecret(): string {
  return later();
}
export function secretHash(_keys: InstanceKeys, _kind: string, _secret: string): Uint8Array {
  return later();
}
/** The instance keys, opened with the key file; on first use both are made. @throws KeyFileProblem */
export async function loadInstanceKeys(_sql: Sql, _file: string): Promise<InstanceKeys> {
  return later();
}
/** Replaces the key file: a new one, five rows wrapped again. */
export async function rotateInstanceKey(_sql: Sql, _file: string): Promise<void> {
  return later();
}
export class KeyFileProblem extends Error {}
export function canonicalJson(_value: Json): string {
  return later();
}
export async function handOver(_key: Key, _recipient: string, _place: Place): Promise<Uint8Array> {
  return later();
}
export async function takeOver(_file: Uint8Array, _identity: string, _place: Place): Promise<Key | null> {
  return later();
}
export async function newIdentity(): Promise<{ identity: string; recipient: string }> {
  return later();
}
export async function identityOf(_key: Key): Promise<{ identity: string; recipient: string }> {
  return later();
}
/** Five groups of five digits, to be compared by voice. */
export function fingerprint(_recipient: string): string {
  return later();
}
export async function passphraseKey(_passphrase: string, _salt: Uint8Array, _cost: Cost): Promise<Key> {
  return later();
}
/** "XXXX-XXXX-…": seven groups of four. */
export function newRecoveryCode(): string {
  return later();
}
export function parseRecoveryCode(_typed: string): Uint8Array | null {
  return later();
}
