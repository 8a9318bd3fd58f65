import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml'
import type { Pad } from './regio-fout.ts'

export type YamlBestand = Readonly<{
  /** `undefined` when the text is not YAML. */
  inhoud: unknown
  fouten: readonly { regel: number; zin: string }[]
  regelVan: (pad: Pad) => number
}>

/** Reads YAML and remembers on which line everything stands. Anchors, aliases and tags are refused: plain data only. */
export function leesYaml(tekst: string): YamlBestand {
  const teller = new LineCounter()
  const document = parseDocument(tekst, { lineCounter: teller, prettyErrors: false })
  const regel = (plek: number) => teller.linePos(plek).line
  const fouten = [...document.errors, ...document.warnings].map((fout) => ({
    regel: regel(fout.pos[0]),
    zin: yamlZin(fout.code),
  }))
  let leesbaar = document.errors.every((fout) => fout.code === 'DUPLICATE_KEY')
  visit(document, {
    Alias: (_, knoop) => {
      leesbaar = false
      fouten.push({
        regel: regel(knoop.range?.[0] ?? 0),
        zin: 'schrijf de tekst uit; een verwijzing met * mag niet',
      })
    },
  })
  return {
    inhoud: leesbaar ? document.toJS() : undefined,
    fouten,
    regelVan: (pad) => regel(plekVan(document.contents, pad)),
  }
}

/** As deep as the path leads: what is missing is reported where it should have been. */
function plekVan(knoop: Node | null, pad: Pad): number {
  let plek = knoop?.range?.[0] ?? 0
  let hier: unknown = knoop
  for (const deel of pad) {
    if (isMap(hier)) {
      const paar = hier.items.find((item) => isScalar(item.key) && String(item.key.value) === String(deel))
      if (!paar) return plek
      plek = isNode(paar.key) ? (paar.key.range?.[0] ?? plek) : plek
      hier = paar.value
    } else if (isSeq(hier)) {
      hier = hier.items[Number(deel)]
      if (isNode(hier)) plek = hier.range?.[0] ?? plek
    } else return plek
  }
  return plek
}

function yamlZin(code: string): string {
  if (code === 'DUPLICATE_KEY') return 'deze sleutel staat er twee keer'
  if (code === 'TAB_AS_INDENT') return 'gebruik spaties om in te springen, geen tabs'
  if (code === 'TAG_RESOLVE_FAILED')
    return 'een teken als ! voor een waarde mag niet; gebruik aanhalingstekens'
  return `dit is geen goede YAML (${code})`
}
