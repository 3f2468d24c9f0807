// Builds the live room and the course editor into the Python package, with hashed names and a manifest of what is served.
import preact from "@preact/preset-vite";
import { defineConfig } from "vitest/config";
import { words } from "./build_words";

export default defineConfig({
  plugins: [preact(), words()],
  base: "/static/app/",
  // The audio thread takes one whole file.
  worker: { format: "es", rollupOptions: { output: { entryFileNames: "assets/[name]-[hash].js" } } },
  build: {
    outDir: "../src/duologue/web/static/app",
    emptyOutDir: true,
    manifest: "manifest.json",
    target: "es2022",
    // The content policy allows no inline data for scripts; small fonts stay files.
    assetsInlineLimit: 0,
    rollupOptions: { input: { room: "room/main.tsx", page: "pages/page.ts", notes: "notes/main.tsx", letters: "letters/main.tsx", author: "author/main.tsx" } },
  },
  // The catalogue of sentences belongs to the Python package.
  server: { fs: { allow: [".."] } },
  test: { environment: "jsdom", include: ["**/*.test.ts", "**/*.test.tsx"], exclude: ["node_modules"] },
});
