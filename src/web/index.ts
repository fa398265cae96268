export { type App, createApp } from "./app.ts";
export { migrations } from "./migrations.ts";
export { type Running, type ServeOptions, serve } from "./serve.ts";
export { type OpenedServices, openServices } from "./services.ts";
