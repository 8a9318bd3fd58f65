import type { Formulier } from '../../web/page.ts'
import { richting } from '../../web/teksten.ts'
import { Bestandslijst, Bestandsveld, Knop, Nummer, Verborgen } from '../../web/ui/index.ts'
import type { Regio } from '../netwerk/index.ts'
import type { Geweigerd } from './bijlage-laad-op.ts'
import type { Meldteksten } from './teksten/talen.ts'

const eenheden = [
  [1_000_000, 'MB'],
  [1_000, 'kB'],
] as const

/** "2,1 MB", in the reader's way of writing numbers. */
export function grootteTekst(bytes: number, taal: string): string {
  const [deler, naam] = eenheden.find(([deler]) => bytes >= deler) ?? [1, 'bytes']
  return `${(bytes / deler).toLocaleString(taal, { maximumFractionDigits: 1 })} ${naam}`
}

type Props = { t: Meldteksten; regio: Regio; form: Formulier }

/** A file from the device, and straight from the camera of a telephone. */
export function Bestandsvelden({ t, regio, form }: Props) {
  const { perBestandMb, perMeldingMb, aantal } = regio.bestanden
  return (
    <>
      <Bestandsveld
        naam="bestand"
        label={t.bestand.kies}
        uitleg={t.bestand.kiesUitleg(`${perBestandMb} MB`, `${perMeldingMb} MB`, aantal)}
        meer
        form={form}
      />
      <Bestandsveld naam="foto" label={t.bestand.foto} uitleg={t.bestand.fotoUitleg} camera form={form} />
    </>
  )
}

/** The files that go along, with a button each to take one out again. `verborgen` is what the form needs beside it. */
export function GekozenBestanden({
  t,
  bestanden,
  naar,
  verborgen = {},
}: {
  t: Meldteksten
  bestanden: readonly { id: string; naam: string; grootte: number }[]
  naar: string
  verborgen?: Record<string, string>
}) {
  if (bestanden.length === 0) return null
  return (
    <form noValidate method="post" action={naar}>
      {Object.entries(verborgen).map(([naam, waarde]) => (
        <Verborgen key={naam} naam={naam} waarde={waarde} />
      ))}
      <h2>{t.bestand.gekozen}</h2>
      <Bestandslijst
        regels={bestanden.map(({ id, naam, grootte }) => ({
          sleutel: id,
          inhoud: (
            <>
              <span dir="auto">{naam}</span> (<Nummer>{grootteTekst(grootte, t.datum)}</Nummer>){' '}
              <Knop soort="rustig" naam="weg" waarde={id}>
                {t.bestand.weghalen}
                <span className="alleen-voorlezen"> {naam}</span>
              </Knop>
            </>
          ),
        }))}
      />
    </form>
  )
}

/** Why a file was not taken, beside the field that it came from. */
export function bestandsfouten(
  t: Meldteksten,
  geweigerd: readonly Geweigerd[],
  { bestanden: { perBestandMb, perMeldingMb, aantal } }: Regio,
): Formulier['fouten'] {
  const { fouten } = t.bestand
  return geweigerd.map(({ veld, naam, reden }) => {
    const tekst = {
      ...fouten,
      'te-groot': fouten['te-groot'](`${perBestandMb} MB`),
      'te-groot-samen': fouten['te-groot-samen'](`${perMeldingMb} MB`),
      'te-veel': fouten['te-veel'](aantal),
    }[reden]
    return { veld: veld === 'foto' ? veld : 'bestand', tekst: `${apart(t, naam)}: ${tekst}` }
  })
}

/** A name stands on its own in a sentence from right to left, or its dot and number change places. */
function apart(t: Meldteksten, naam: string): string {
  return richting(t.datum) === 'rtl' ? `\u2068${naam}\u2069` : naam
}
