import { createClient } from "@libsql/client/http";
import { describe, expect, it } from "vitest";
import { sqldPath, startSqld, startSqldWithReplica } from "./sqld.ts";

describe.skipIf(!sqldPath())("the libSQL server of the tests", () => {
  it("starts empty, keeps what is committed and forgets what is rolled back", async () => {
    const server = await startSqld();
    const client = createClient({ url: server.url });
    await client.execute("create table note (text text)");
    const transaction = await client.transaction("write");
    await transaction.execute("insert into note values ('ångrad')");
    await transaction.rollback();
    await client.execute("insert into note values ('kvar')");
    expect((await client.execute("select text from note")).rows.map((row) => row.text)).toEqual(["kvar"]);
    client.close();
    await server.stop();
  });

  it("is gone after stop", async () => {
    const server = await startSqld();
    await server.stop();
    await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  });

  it("gives every caller a database of its own", async () => {
    const servers = await Promise.all([startSqld(), startSqld()]);
    const clients = servers.map(({ url }) => createClient({ url }));
    await clients[0]!.execute("create table only_here (id integer)");
    await expect(clients[1]!.execute("select * from only_here")).rejects.toThrow(/no such table/);
    for (const client of clients) client.close();
    await Promise.all(servers.map((server) => server.stop()));
  });

  it("has a replica that catches up with the primary", async () => {
    const servers = await startSqldWithReplica();
    const primary = createClient({ url: servers.primaryUrl });
    const replica = createClient({ url: servers.replicaUrl });
    await primary.execute("create table note (text text)");
    await primary.execute("insert into note values ('hej')");
    const readOnReplica = () =>
      replica.execute("select text from note").then(
        ({ rows }) => rows[0]?.text,
        () => undefined,
      );
    await expect.poll(readOnReplica, { timeout: 15_000 }).toBe("hej");
    primary.close();
    replica.close();
    await servers.stop();
  });
});
