import { join } from "node:path";
import { defineConfig } from "vite";
import { precache } from "./build/precache.ts";

const root = import.meta.dirname;

/** Static files for `/desk/`; nothing in them depends on where they are served. */
export default defineConfig({
  root,
  base: "/desk/",
  plugins: [precache(join(root, "public"))],
  build: {
    target: "es2022",
    // Everything comes as a file of its own: the content security policy knows no inline data but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    emptyOutDir: true,
    rolldownOptions: {
      input: { index: join(root, "index.html"), sw: join(root, "worker/service-worker.ts") },
      output: {
        // The worker's name has to stay, and its place decides what it sees.
        entryFileNames: ({ name }) => (name === "sw" ? "sw.js" : "assets/[name]-[hash].js"),
      },
    },
  },
});
