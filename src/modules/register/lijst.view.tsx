import { dagTekst } from '../../web/datum.ts'
import type { Omgeving } from '../../web/page.ts'
import { Bladeren, Leeg, Tabel, Terug } from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import type { Registerrij } from '../signaal/index.ts'
import { adres } from './filter.ts'
import { kanaalTekst, kernTekst, uitkomstTekst, vormNu } from './namen.ts'
import type { Registerfilter } from './register.schema.ts'
import type { Hier } from './register.ts'

type Props = Hier & {
  rijen: readonly Registerrij[]
  meer: boolean
  verder: boolean
  filter: Registerfilter
  omgeving: Omgeving
}

/** The signalen behind a count; what is in them opens one by one. */
export function Registerlijst({ rijen, meer, verder, filter, regio, kernen, omgeving }: Props) {
  const laatste = meer ? rijen.at(-1) : undefined
  const volgende =
    laatste &&
    adres('/register/lijst', filter, { na: laatste.id, op: String(laatste.aangemaaktOp.getTime()) })
  return (
    <Werkscherm omgeving={omgeving} titel="Signalen in het register" breed>
      <Terug href={adres('/register', filter)}>Naar het register</Terug>
      {rijen.length === 0 ? (
        <Leeg kop="Niets gevonden met deze keuze" />
      ) : (
        <Tabel
          bijschrift="Signalen, de nieuwste bovenaan"
          rijen={rijen}
          sleutel={({ id }) => id}
          kolommen={[
            { kop: 'Signaal', rijkop: true, cel: (r) => <a href={`/signalen/${r.id}`}>{r.kenmerk}</a> },
            { kop: 'Sinds', cel: (r) => dagTekst(r.aangemaaktOp) },
            { kop: 'Vorm', cel: (r) => vormNu(regio, r.verschijningsvorm, r.aangemaaktOp) },
            { kop: 'Kern', cel: (r) => kernTekst(kernen, r.kern) },
            { kop: 'Kanaal', cel: (r) => kanaalTekst(r.kanaal) },
            { kop: 'Uitkomst', cel: (r) => uitkomstTekst(r.uitkomst) },
            { kop: 'Bewaren tot', cel: (r) => (r.vernietigenOp ? dagTekst(r.vernietigenOp) : '–') },
          ]}
        />
      )}
      <Bladeren begin={verder ? adres('/register/lijst', filter) : undefined} volgende={volgende} />
    </Werkscherm>
  )
}
