import type { Ports } from "@onboarding/local-cloud";

/** What a person at this machine does to the Sumsub simulator. */
export interface SimulatorControl {
  verdict(customerId: string, verdict: object): Promise<void>;
  status(customerId: string, status: string): Promise<void>;
  switches(switches: object): Promise<void>;
  /** Newest first. */
  deliveries(): Promise<{ type: string; outcome: string; lastStatus: number | null; body: string }[]>;
}

const send = async (url: string, method: string, body?: object): Promise<unknown> => {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return JSON.parse(text);
};

export const simulatorAt = ({ sumsub }: Pick<Ports, "sumsub">): SimulatorControl => {
  const base = `http://127.0.0.1:${sumsub}/simulator`;
  return {
    async verdict(customerId, verdict) {
      await send(`${base}/applicants/${customerId}/review`, "POST", verdict);
    },
    async status(customerId, status) {
      await send(`${base}/applicants/${customerId}/status`, "POST", { status });
    },
    async switches(switches) {
      await send(`${base}/switches`, "PUT", switches);
    },
    async deliveries() {
      const { items } = (await send(`${base}/deliveries`, "GET")) as Awaited<{ items: never[] }>;
      return items;
    },
  };
};
