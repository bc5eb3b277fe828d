export { copyJson, type Json, type JsonObject } from "../decision/index.js";
