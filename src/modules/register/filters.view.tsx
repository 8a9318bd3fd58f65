import { leegFormulier } from '../../web/formulier.ts'
import type { Omgeving } from '../../web/page.ts'
import { Keuzelijst, Knop } from '../../web/ui/index.ts'
import { kanaalnamen, vormOpties } from '../melding/index.ts'
import { maandTekst, uitkomstnamen } from './namen.ts'
import type { Registerfilter } from './register.schema.ts'
import type { Overzicht } from './register.ts'

type Props = Pick<Overzicht, 'regio' | 'kernen' | 'maanden'> & { filter: Registerfilter; omgeving: Omgeving }

const opties = (namen: Record<string, string>) =>
  Object.entries(namen).map(([code, label]) => ({ waarde: code || '-', label }))

export function Filters(props: Props) {
  const { filter } = props
  const gekozen = Object.entries(filter).some(
    ([naam, waarde]) => waarde && !(naam === 'per' && waarde === 'maand'),
  )
  return (
    <details open={gekozen}>
      <summary>Kies wat u wilt zien</summary>
      <form method="get" action="/register">
        <Filtervelden {...props} />
        <Keuzelijst
          naam="per"
          label="De tijd per"
          form={leegFormulier({ per: filter.per })}
          opties={['maand', 'kwartaal', 'jaar'].map((per) => ({ waarde: per, label: per }))}
        />
        <Knop soort="secundair">Toon</Knop>
      </form>
    </details>
  )
}

/** The same choices for looking and for taking along. */
export function Filtervelden({ filter, regio, kernen, maanden, omgeving }: Props) {
  const { van = '', tot = '', vorm = '', kern = '', kanaal = '', uitkomst = '' } = filter
  const form = leegFormulier({ van, tot, vorm, kern, kanaal, uitkomst })
  const perMaand = maanden.map((maand) => ({ waarde: maand, label: maandTekst(maand) }))
  const plaatsen = kernen.map(({ code, naam }) => ({ waarde: code, label: naam }))
  const geen = { waarde: '-', label: 'Niet bekend' }
  const velden = [
    ['van', 'Van en met', perMaand],
    ['tot', 'Tot en met', perMaand],
    ['vorm', 'Verschijningsvorm', vormOpties(regio, omgeving.now)],
    ['kern', 'Kern', [...plaatsen, geen]],
    ['kanaal', 'Kanaal', opties(kanaalnamen)],
    ['uitkomst', 'Uitkomst', opties(uitkomstnamen)],
  ] as const
  return velden.map(([naam, label, keuzes]) => (
    <Keuzelijst key={naam} naam={naam} label={label} form={form} opties={[...keuzes]} />
  ))
}
