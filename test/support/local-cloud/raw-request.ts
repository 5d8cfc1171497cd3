import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** Sends the text as it stands and resolves with all that came back when the server has closed the connection. */
export const rawRequest = (url: string, text: string): Promise<string> => {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(text));
  let received = "";
  socket.setEncoding("utf8");
  socket.on("data", (chunk: string) => {
    received += chunk;
  });
  socket.on("end", () => resolve(received));
  socket.on("error", reject);
  return promise;
};

/** Sends the text and leaves the connection open. */
export const openConnection = async (url: string, text: string): Promise<Socket> => {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  socket.on("error", () => {});
  socket.write(text);
  return socket;
};
