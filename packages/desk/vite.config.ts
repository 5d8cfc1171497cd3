import { defineConfig } from "vite";

/** Static files for `/desk/`; nothing in them depends on where they are served. */
export default defineConfig({
  root: import.meta.dirname,
  base: "/desk/",
  build: {
    target: "es2022",
    // Everything comes as a file of its own: the content security policy knows no inline data but images.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: true,
    emptyOutDir: true,
  },
});
