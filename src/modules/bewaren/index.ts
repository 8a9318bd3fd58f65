export async function vernietigVerlopen(): Promise<void> {}
