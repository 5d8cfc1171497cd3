export const nav = {
  register: "Register",
  customers: "Customers",
  outbox: "Outbox",
  queue: "Queue",
  admin: "Administration",
};
