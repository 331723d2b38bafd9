import { searchContract } from "./contract.ts";
import { onFile } from "./drivers.ts";

searchContract("SQLite, a file", onFile);
