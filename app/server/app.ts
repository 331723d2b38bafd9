import { randomBytes } from "node:crypto";
import { createRequestHandler } from "@react-router/express";
import compression from "compression";
import express, { type Express } from "express";
import { RouterContextProvider, type ServerBuild } from "react-router";
import { groundContext } from "#app/http/request-context.server.ts";
import { securityHeaders } from "#app/http/security-headers.server.ts";
import { systemClock } from "#app/platform/clock.server.ts";
import { env } from "#app/platform/env.server.ts";
import { logger } from "#app/platform/logger.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { readInstallation } from "#app/services/installation/read-installation.server.ts";
import { openDb } from "#db/client.server.ts";
import { mailTransport, smsTransport } from "#emails/configured.server.ts";
import { searchEngine, searchFollower } from "#search/configured.server.ts";
import { startBackground } from "./background.ts";
import { SUBSCRIPTIONS } from "./subscriptions.ts";

export interface Running {
  app: Express;
  listen: { port: number; host: string };
  /** Ends the background work and closes the database. */
  stop(): Promise<void>;
}

/** Boots the portal: settings, database, background work, and the express app that server.js listens with. */
export async function boot(options: { clientDirectory: string; development: boolean }): Promise<Running> {
  const settings = env();
  const db = await openDb({
    url: settings.DATABASE_URL,
    replicaUrl: settings.DATABASE_REPLICA_URL,
    authToken: settings.DATABASE_AUTH_TOKEN,
    encryptionKey: settings.DATABASE_ENCRYPTION_KEY,
  });
  await prepareDatabase(db);
  const installation = await readInstallation(db.read);
  const demo = settings.mode === "demo" && installation.isDemo;
  const tools = { mail: mailTransport(settings), sms: smsTransport(settings), origin: settings.ORIGIN };
  const background = startBackground(
    () => ({
      db,
      now: systemClock.now(),
      tools,
      subscribers: SUBSCRIPTIONS,
    }),
    searchFollower(),
  );

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", settings.TRUSTED_PROXIES);
  app.use(compression());
  app.use((_request, response, next) => {
    const nonce = randomBytes(18).toString("base64");
    response.locals.nonce = nonce;
    if (!options.development) response.set(securityHeaders(nonce, settings.secureOrigin));
    next();
  });
  app.use("/assets", express.static(`${options.clientDirectory}/assets`, { immutable: true, maxAge: "1y" }));
  // A file of an earlier release: nothing to render, nothing to log.
  app.use("/assets", (_request, response) => void response.status(404).end());
  app.use(express.static(options.clientDirectory, { maxAge: "1h", index: false }));
  app.use(
    createRequestHandler({
      build: () => import("virtual:react-router/server-build") as Promise<ServerBuild>,
      mode: options.development ? "development" : "production",
      getLoadContext(request, response) {
        const context = new RouterContextProvider();
        context.set(groundContext, {
          db,
          now: systemClock.now(),
          address: request.ip ?? "unknown",
          nonce: String(response.locals.nonce),
          demo,
          mailboxPage: settings.localMailbox && (settings.mode !== "production" || settings.MAILBOX_PAGE),
          mailboxDir: settings.mailboxDir,
          origin: new URL(settings.ORIGIN).origin,
          secureOrigin: settings.secureOrigin,
        });
        return context;
      },
    }),
  );
  logger.info({ mode: settings.mode, database: db.driver, search: searchEngine.name, demo }, "booted");
  return {
    app,
    listen: { port: settings.PORT, host: settings.HOST },
    stop: async () => {
      await background.stop();
      await db.close();
    },
  };
}
