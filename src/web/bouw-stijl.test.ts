import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stijlblad } from './bouw-stijl.ts'
import { utrechtKlassen } from './stijl/klassen.ts'

// The components, and the frame that pages stand in: a module draws nothing of its own.
const web = new URL('.', import.meta.url)
const broncode = globSync('**/*.tsx', { cwd: web })
  .filter((naam) => !naam.includes('.test.'))
  .map((naam) => readFileSync(new URL(naam, web), 'utf8'))
  .join('\n')
const { css } = stijlblad()

it('is klein en haalt niets van elders', () => {
  expect(css.length).toBeLessThan(24_000)
  expect(css).not.toMatch(/url\(|@import|@font-face|https?:/)
})

it('heeft een pad dat met de inhoud verandert', () => {
  expect(stijlblad().pad).toMatch(/^\/stijl\.[0-9a-f]{12}\.css$/)
  expect(stijlblad()).toBe(stijlblad())
})

it('geeft elke variabele die wordt gelezen ergens een waarde of een terugval', () => {
  const gezet = new Set([...css.matchAll(/[{;](--[\w-]+):/g)].map(([, naam]) => naam))
  const gelezen = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, naam]) => naam)
  expect(gelezen.length).toBeGreaterThan(0)
  expect(gelezen.filter((naam) => !gezet.has(naam))).toEqual([])
  expect(css).not.toContain('--utrecht-')
})

it('noemt van @utrecht precies de klassen die de componenten gebruiken', () => {
  const gebruikt = new Set(broncode.match(/(?<![\w-])utrecht-[a-z_-]+[a-z](?![\w$-]|\$\{)/g))
  const metSoort = ['error', 'info', 'ok', 'warning'].map((soort) => `utrecht-alert--${soort}`)
  expect([...utrechtKlassen].sort()).toEqual([...new Set([...gebruikt, ...metSoort])].sort())
})

it('heeft geen regels voor eigen klassen die geen component gebruikt', () => {
  const eigen = new Set([...css.matchAll(/\.([a-z][\w-]*)/g)].map(([, naam]) => naam ?? ''))
  const dood = [...eigen].filter((naam) => !naam.startsWith('utrecht-') && !komtVoor(naam))
  expect(eigen.size).toBeGreaterThan(40)
  expect(dood).toEqual([])
})

function komtVoor(klasse: string): boolean {
  const stam = klasse.replace(/--(half|smal|jaar|gedaan|nu)$/, `--\${`)
  return broncode.includes(klasse) || (stam !== klasse && broncode.includes(stam))
}
