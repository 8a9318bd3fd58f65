import type { bezoeker } from '../bezoeker.ts'

type Bezoeker = ReturnType<typeof bezoeker>

export const antwoorden = {
  wie: { wie: 'gezien' },
  wat: { wat: 'Achter de keuken slapen mannen op de grond.' },
  waar: { plaats: 'Rijpwolde', gemeente: '', waar: 'Herberg De Proef' },
  wanneer: { wanneer: 'nog-bezig', wanneerToelichting: 'Elke nacht' },
  'wie-betrokken': { betrokken: 'Vier mannen en een chef' },
  contact: { contact: 'veilig', contactNaam: '', contactHoe: 'Bel niet, schrijf', contactWanneer: '' },
  code: { code: 'ja' },
}

/** Goes from the first page to the check page as a browser does, and gives the sealed draft that it carries. */
export async function totControle(
  melder: Bezoeker,
  anders: Record<string, Record<string, string>> = {},
): Promise<string> {
  await melder.stuur('/melden', { taal: 'nl' })
  const stappen: Record<string, Record<string, string>> = { ...antwoorden, ...anders }
  for (const [stap, velden] of Object.entries(stappen)) await melder.stuur(`/melden/${stap}`, velden)
  const { html } = await melder.haal('/melden/controle')
  return /name="concept" value="([^"]+)"/.exec(html)![1]!
}

/** The code on a receipt. */
export function codeOp(blad: { html: string }): string {
  return blad.html
    .replace(/<[^>]+>/g, '')
    .match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z*~$=]/)![0]
}
