import type { Beleid, Beleidsregel } from '../../kernel/beleid.ts'

export type Bevoegdheid = Readonly<{ rol: string; handelingen: string; doel: string; grond: string }>
export type Vak = Readonly<{ compartiment: string; wat: string; bevoegdheden: readonly Bevoegdheid[] }>

const vaak: Record<string, string> = { melder: 'wie meldt (zonder account)', systeem: 'Baken zelf' }

/** The policy turned round: for each compartment who may reach it, for what and why. */
export function wieZietWat(beleid: readonly Beleid[]): Vak[] {
  const regels = beleid.flatMap((module) => module.regels)
  return beleid.flatMap((module) =>
    Object.entries(module.compartimenten).map(([compartiment, wat]) => ({
      compartiment,
      wat,
      bevoegdheden: regels.filter((regel) => regel.compartiment === compartiment).map(alsBevoegdheid),
    })),
  )
}

function alsBevoegdheid({ rol, handelingen, doel, grond }: Beleidsregel): Bevoegdheid {
  return { rol: vaak[rol] ?? rol, handelingen: handelingen.join(', '), doel, grond }
}

/** `docs/wie-ziet-wat.md`; a test keeps the file equal to this. */
export function alsMarkdown(beleid: readonly Beleid[]): string {
  const kop = [
    '# Wie ziet wat',
    '',
    'Deze tabellen komen uit het toegangsbeleid in de code en worden niet met de hand gewijzigd.',
    'De database laat alleen toe wat hier staat, en alleen binnen de eigen gemeente. Wat hier niet staat, kan niet.',
    '',
  ]
  const delen = wieZietWat(beleid).map(({ compartiment, wat, bevoegdheden }) => [
    `## ${compartiment}`,
    '',
    `${wat[0]!.toUpperCase()}${wat.slice(1)}.`,
    '',
    ...tabel(bevoegdheden),
    '',
  ])
  return [...kop, ...delen.flat()].join('\n')
}

function tabel(bevoegdheden: readonly Bevoegdheid[]): string[] {
  if (bevoegdheden.length === 0) return ['Niemand.']
  const cel = (tekst: string) => tekst.replaceAll('|', '\\|')
  const rijen = bevoegdheden.map(
    (b) => `| ${cel(b.rol)} | ${cel(b.handelingen)} | ${cel(b.doel)} | ${cel(b.grond)} |`,
  )
  return ['| rol | mag | waarvoor | op welke grond |', '|---|---|---|---|', ...rijen]
}
