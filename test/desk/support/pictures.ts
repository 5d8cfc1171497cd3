import type { Page } from "playwright-core";

/** Drawn by the browser, so that screenshots show more than grey and no real face or paper is in the repository. */
const drawings = {
  photo: `
    g.fillStyle = "#c9d8e6"; g.fillRect(0, 0, 480, 600);
    g.fillStyle = "#3d5a73"; g.beginPath(); g.ellipse(240, 560, 190, 170, 0, 0, 7); g.fill();
    g.fillStyle = "#c58f68"; g.beginPath(); g.ellipse(240, 260, 100, 130, 0, 0, 7); g.fill();
    g.fillStyle = "#2b1d16"; g.beginPath(); g.ellipse(240, 170, 108, 70, 0, 0, 7); g.fill();`,
  card: `
    g.fillStyle = "#e7f0e4"; g.fillRect(0, 0, 480, 300);
    g.fillStyle = "#1c6b32"; g.fillRect(0, 0, 480, 54);
    g.fillStyle = "#fff"; g.font = "bold 22px sans-serif"; g.fillText("National ID card (specimen)", 16, 36);
    g.fillStyle = "#c58f68"; g.fillRect(20, 80, 120, 150);
    g.fillStyle = "#16211f"; g.font = "20px sans-serif";
    g.fillText("Amina Rahman", 170, 110); g.fillText("15 Jun 1990", 170, 150); g.fillText("1990 1234 5678 9", 170, 190);`,
  signature: `
    g.fillStyle = "#fff"; g.fillRect(0, 0, 480, 180);
    g.strokeStyle = "#16211f"; g.lineWidth = 4; g.beginPath(); g.moveTo(40, 120);
    g.bezierCurveTo(90, 20, 120, 160, 170, 90); g.bezierCurveTo(210, 40, 240, 150, 290, 90);
    g.bezierCurveTo(330, 50, 350, 130, 440, 70); g.stroke();`,
} as const;

const heights = { photo: 600, card: 300, signature: 180 } as const;

/** A JPEG of some kilobytes. */
export const drawPicture = async (page: Page, what: keyof typeof drawings): Promise<Buffer> => {
  const url = await page.evaluate<string>(`(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 480; canvas.height = ${heights[what]};
    const g = canvas.getContext("2d");
    ${drawings[what]}
    return canvas.toDataURL("image/jpeg", 0.8);
  })()`);
  return Buffer.from(url.split(",")[1] ?? "", "base64");
};
