import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const bron = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * What axe finds on this page at a small telephone, a tablet and a desk, and where it slides sideways; a line each.
 * Our pages have no frames, so axe runs in the page itself, loaded once for three widths.
 */
export async function axeFouten(pagina: Page, breedtes = [320, 768, 1280]): Promise<string[]> {
  const fouten: string[] = []
  await pagina.evaluate(bron)
  for (const [plek, width] of breedtes.entries()) {
    await pagina.setViewportSize({ width, height: 800 })
    const waar = `${pagina.url()} ${width}`
    const gevonden = await pagina.evaluate<AxeResults['violations']>(
      // What `preload` reads of the stylesheets is the same at every width.
      `axe.run(document, { resultTypes: ['violations'], preload: ${plek === 0} }).then((uitslag) => uitslag.violations)`,
    )
    fouten.push(...gevonden.map(({ id, nodes }) => `${waar} ${id}: ${nodes[0]?.html}`))
    const over = await pagina.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    if (over > 0) fouten.push(`${waar} schuift ${over} px opzij`)
  }
  return fouten
}
