/** Two kinds of request that somebody outside must not be able to tell apart by waiting. */
export type Vergelijking = { a_mediaan_ms: number; b_mediaan_ms: number } & Verschil
type Verschil = { verschil_ms: number; p_waarde: number; cohens_d: number; per_soort: number }
type Vraag = () => Promise<void>

/** Measures both in turn, in a random order within each pair, so that a busy moment hits both alike. */
export async function vergelijk(aantal: number, a: (nr: number) => Vraag, b: (nr: number) => Vraag) {
  const tijden: [number[], number[]] = [[], []]
  for (let nr = 0; nr < aantal; nr++) {
    const paar: [Vraag, number[]][] = [
      [a(nr), tijden[0]],
      [b(nr), tijden[1]],
    ]
    if (Math.random() < 0.5) paar.reverse()
    for (const [vraag, lijst] of paar) {
      const begin = performance.now()
      await vraag()
      lijst.push(performance.now() - begin)
    }
  }
  return tijden
}

export function verschil([a, b]: [number[], number[]]): Vergelijking {
  const [ma, mb] = [mediaan(a), mediaan(b)]
  return {
    a_mediaan_ms: rond(ma),
    b_mediaan_ms: rond(mb),
    verschil_ms: rond(mb - ma),
    p_waarde: rond(mannWhitney(a, b)),
    cohens_d: rond(cohen(a, b)),
    per_soort: a.length,
  }
}

const rond = (getal: number) => Math.round(getal * 1000) / 1000
const gemiddelde = (lijst: number[]) => lijst.reduce((som, x) => som + x, 0) / lijst.length

function mediaan(lijst: number[]): number {
  const rij = lijst.toSorted((x, y) => x - y)
  return (rij[Math.floor((rij.length - 1) / 2)]! + rij[Math.ceil((rij.length - 1) / 2)]!) / 2
}

/** The difference of the means in standard deviations: under 0.2 counts as small (Cohen, 1988). */
function cohen(a: number[], b: number[]): number {
  const variantie = (lijst: number[]) => {
    const midden = gemiddelde(lijst)
    return lijst.reduce((som, x) => som + (x - midden) ** 2, 0) / Math.max(1, lijst.length - 1)
  }
  const spreiding = Math.sqrt((variantie(a) + variantie(b)) / 2)
  return spreiding === 0 ? 0 : (gemiddelde(b) - gemiddelde(a)) / spreiding
}

/** Two-sided p of the rank-sum test with the normal approximation: a few slow outliers do not decide it. */
function mannWhitney(a: number[], b: number[]): number {
  const alles = [...a.map((x) => ({ x, deA: true })), ...b.map((x) => ({ x, deA: false }))].toSorted(
    (p, q) => p.x - q.x,
  )
  const rangsom = alles.reduce((som, { deA }, plek) => som + (deA ? plek + 1 : 0), 0)
  const u = rangsom - (a.length * (a.length + 1)) / 2
  const midden = (a.length * b.length) / 2
  const sd = Math.sqrt((a.length * b.length * (a.length + b.length + 1)) / 12)
  return 2 * (1 - normaal(Math.abs(u - midden) / sd))
}

/** The normal distribution function, Abramowitz and Stegun 26.2.17: an error under 1e-7. */
function normaal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z)
  const reeks = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429]
  const som = reeks.reduce((tot, c, i) => tot + c * t ** (i + 1), 0)
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * som
}
