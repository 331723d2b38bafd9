import type { Config } from "@react-router/dev/config";

export default {
  ssr: true,
  // Two entries (vite.config.ts): build/server/server.js serves, build/server/cli.js runs commands.
  serverBuildFile: "[name].js",
} satisfies Config;
