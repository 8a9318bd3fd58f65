import { Alineas } from '../../../web/alineas.tsx'
import { type Kolom, Tabel } from '../../../web/ui/index.ts'
import { vormTekst } from '../../melding/index.ts'
import { plaatssoortnaam, type Regio } from '../../netwerk/index.ts'
import { type Aantallen, type Beeldregel, maanden, type Vormbeeld } from './fenomeenbeeld.ts'

type Props = { beeld: Vormbeeld; regio: Regio; now: Date; mag: boolean }

export const plekTekst = (regio: Regio, plek: string, now: Date) =>
  plek ? plaatssoortnaam(regio, plek, now) : 'Soort plek niet ingevuld'

export const regeladres = (vorm: string, plek = '') =>
  `/fenomeenbeeld/regel?${new URLSearchParams({ vorm, plek: plek || '-' })}`

/** In words: "3 in 12 maanden, 5 in 24 maanden, 9 in 36 maanden". */
export function aantallenTekst({ kort, midden, lang }: Aantallen): string {
  return [kort, midden, lang].map((aantal, i) => `${aantal} in ${maanden[i]} maanden`).join(', ')
}

/** What is seen of one form: the text in general, and a line for each kind of place. */
export function Vormdeel({ beeld, regio, now, mag }: Props) {
  const naam = vormTekst(regio, beeld.vorm, now)
  const onder = regio.verschijningsvormen.some((v) => v.onder === beeld.vorm)
  return (
    <section aria-labelledby={`vorm-${beeld.vorm}`}>
      <h2 id={`vorm-${beeld.vorm}`}>{naam}</h2>
      {beeld.algemeen && <Alineas tekst={beeld.algemeen.tekst} />}
      <p>
        Signalen: {aantallenTekst(beeld.totaal)}.{onder && ' Wat onder deze vorm valt, telt mee.'}
        {mag && (
          <>
            {' '}
            <a href={regeladres(beeld.vorm)}>
              {beeld.algemeen ? 'Bijwerken' : 'Beschrijven'}
              <span className="alleen-voorlezen"> ({naam}, in het algemeen)</span>
            </a>
          </>
        )}
      </p>
      <Tabel
        bijschrift={`${naam}, per soort plek`}
        bijschriftVerborgen
        rijen={beeld.regels}
        sleutel={({ plek }) => plek}
        kolommen={kolommen({ beeld, regio, now, mag }, naam)}
        leeg="Nog geen signalen en geen beschrijving per soort plek"
      />
    </section>
  )
}

function kolommen({ beeld, regio, now, mag }: Props, naam: string): Kolom<Beeldregel>[] {
  const getal = (welk: keyof Aantallen, nr: number): Kolom<Beeldregel> => ({
    ...{ kop: `${maanden[nr]} maanden`, getal: true },
    cel: ({ aantallen }) => aantallen[welk],
  })
  const doen: Kolom<Beeldregel> = {
    kop: 'Wijzigen',
    cel: ({ plek, beschrijving }) =>
      plek && (
        <a href={regeladres(beeld.vorm, plek)}>
          {beschrijving ? 'Bijwerken' : 'Beschrijven'}
          <span className="alleen-voorlezen">
            {' '}
            ({naam}, {plekTekst(regio, plek, now)})
          </span>
        </a>
      ),
  }
  return [
    { kop: 'Soort plek', rijkop: true, cel: ({ plek }) => plekTekst(regio, plek, now) },
    {
      kop: 'Wat wij zien',
      cel: ({ beschrijving }) => (beschrijving ? <Alineas tekst={beschrijving.tekst} /> : '–'),
    },
    getal('kort', 0),
    getal('midden', 1),
    getal('lang', 2),
    ...(mag ? [doen] : []),
  ]
}
