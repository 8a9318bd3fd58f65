let klussen: (() => Promise<void>)[] = []

/** What is to be closed when this test file is done. */
export function naDitBestand(klus: () => Promise<void>): void {
  klussen.push(klus)
}

export async function ruimOp(): Promise<void> {
  const nu = klussen
  klussen = []
  for (const klus of nu.reverse()) await klus()
}
