import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import type { Beeld } from './lijst.ts'

/** A small picture of a part of the page; how many bytes it became. */
export async function neemBeeld(
  pagina: Page,
  pad: string,
  { vanaf, hoogte = 800 }: Pick<Beeld, 'vanaf' | 'hoogte'>,
  kenmerken: Map<string, string>,
): Promise<number> {
  await noemKenmerken(pagina, kenmerken)
  const begin = vanaf ? await pagina.locator(vanaf).first().boundingBox() : null
  const y = begin ? Math.max(0, begin.y - 16) : 0
  const heel = await pagina.evaluate<number>('document.documentElement.scrollHeight')
  const clip = { x: 0, y, width: pagina.viewportSize()!.width, height: Math.min(hoogte, heel - y) }
  const scherm = await pagina.screenshot({ fullPage: true, clip, animations: 'disabled', caret: 'hide' })
  const klein = await sharp(scherm).png({ palette: true, colours: 48, effort: 10, dither: 0 }).toBuffer()
  writeFileSync(pad, klein)
  return klein.length
}

/** Kenmerken are random: in a picture they are numbered in the order in which they are seen. */
async function noemKenmerken(pagina: Page, kenmerken: Map<string, string>): Promise<void> {
  const tekst = (await pagina.textContent('body')) ?? ''
  for (const [kenmerk] of tekst.matchAll(/[SM]-[2-9A-Z]{6}(?![0-9A-Z])/g))
    if (!kenmerken.has(kenmerk)) {
      const nummer = String(kenmerken.size + 1).padStart(3, '0')
      kenmerken.set(kenmerk, `${kenmerk[0]}-DEM${nummer}`)
    }
  // As text: what runs in the browser has other types than what runs here.
  await pagina.evaluate(`{
    const lopen = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let deel = lopen.nextNode(); deel; deel = lopen.nextNode())
      for (const [van, naar] of ${JSON.stringify([...kenmerken])})
        deel.nodeValue = deel.nodeValue.replaceAll(van, naar)
  }`)
}
