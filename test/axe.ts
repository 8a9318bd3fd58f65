import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const bron = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Every rule, or the few that look at where things stand. */
type Breedte = { width: number; regels?: readonly string[] }
// The page is the same at every width; what a tablet shows has the styles of one of its neighbours.
const breedtes: readonly Breedte[] = [
  { width: 320 },
  { width: 768, regels: ['target-size', 'scrollable-region-focusable'] },
  { width: 1280 },
]

/**
 * What axe finds on this page at a small telephone, a tablet and a desk, and where it slides sideways; a line each.
 * Our pages have no frames, so axe runs in the page itself, loaded once for three widths.
 */
export async function axeFouten(pagina: Page, adres = pagina.url()): Promise<string[]> {
  const fouten: string[] = []
  if ((await pagina.evaluate('typeof axe')) === 'undefined') await pagina.evaluate(bron)
  for (const { width, regels } of breedtes) {
    await pagina.setViewportSize({ width, height: 800 })
    const waar = `${adres} ${width}`
    const opties = {
      resultTypes: ['violations'],
      // Reads sound and film, which our pages do not have.
      preload: false,
      ...(regels && { runOnly: { type: 'rule', values: regels } }),
    }
    const gevonden = await pagina.evaluate<AxeResults['violations']>(
      `axe.run(document, ${JSON.stringify(opties)}).then((uitslag) => uitslag.violations)`,
    )
    fouten.push(...gevonden.map(({ id, nodes }) => `${waar} ${id}: ${nodes[0]?.html}`))
    const over = await pagina.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    if (over > 0) fouten.push(`${waar} schuift ${over} px opzij`)
  }
  return fouten
}

/**
 * The same on a page that came as text, shown in a window that has shown one of the same origin before: its document is
 * replaced and the window stays, since reading axe into every page takes longer than what axe does there.
 */
export async function axeFoutenIn(pagina: Page, html: string, adres: string): Promise<string[]> {
  await pagina.setContent(html)
  return await axeFouten(pagina, adres)
}
