import { createRoot } from "react-dom/client";
import { start } from "./app/start.tsx";

const root = document.getElementById("desk");
if (!root) throw new TypeError("the page has no place for the desk");
await start(createRoot(root));
