import { Alineas } from '../../../web/alineas.tsx'
import { momentTekst } from '../../../web/datum.ts'
import { kort } from '../../../web/taalvorm.ts'
import { Label, Tabel } from '../../../web/ui/index.ts'
import { type BetrokkenInhoud, type Gegevensoort, zekerheden } from '../signaal.inhoud.ts'
import { bronregel, extraregels, type Gegeven, politielabel, soortnaam } from './gegeven.ts'

type Stuk = BetrokkenInhoud & { soort: Gegevensoort }

/** The text itself. Of the police it starts with the label, so that a copy of it has the label too. */
function Wat({ stuk, politie }: { stuk: Stuk; politie: boolean }) {
  return (
    <span dir="auto">
      {politie && `${politielabel(stuk)} `}
      {[stuk.wat, ...extraregels(stuk.soort, stuk.extra)].join('. ')}
    </span>
  )
}

export function Gegevenkaart({ gegeven, politie }: { gegeven: Stuk; politie: boolean }) {
  const { rol, soort, zekerheid, toelichting } = gegeven
  const bron = bronregel(gegeven)
  return (
    <div>
      <p>
        {soortnaam(soort, rol)}: <Wat stuk={gegeven} politie={politie} /> ({zekerheden[zekerheid]})
      </p>
      {bron && <p>Bron: {bron}</p>}
      {toelichting && <Alineas tekst={politie ? `${politielabel(gegeven)} ${toelichting}` : toelichting} />}
    </div>
  )
}

/** For who hears the page: which one it is about. What the police gave is nowhere without its label. */
function Over({ gegeven, politie }: { gegeven: Gegeven; politie: boolean }) {
  const naam = politie ? politielabel(gegeven) : kort(gegeven.wat)
  return <span className="alleen-voorlezen"> ({naam})</span>
}

/** How it stood before, folded away: the newest first, each with why it was changed. */
export function Eerder({ gegeven, politie = false }: { gegeven: Gegeven; politie?: boolean }) {
  if (gegeven.eerder.length === 0) return null
  return (
    <details>
      <summary>
        Zo stond het eerder
        <Over gegeven={gegeven} politie={politie} />
      </summary>
      {gegeven.eerder.map((versie) => (
        <section key={versie.versie}>
          <Gegevenkaart gegeven={{ ...versie, soort: gegeven.soort }} politie={politie} />
          <p>
            {versie.door && `${versie.door}, `}
            {momentTekst(versie.op)}. Verbeterd, want: <span dir="auto">{versie.daarna}</span>
          </p>
        </section>
      ))}
    </details>
  )
}

type Lijst = { pad: string; open: boolean; gegevens: readonly Gegeven[]; politie?: boolean }

/** A table of what holds now, each with its source, its day and its earlier versions. */
export function Gegeventabel({
  bijschrift,
  leeg,
  kop,
  pad,
  open,
  gegevens,
  politie = false,
}: Lijst & { bijschrift: string; leeg: string; kop: string }) {
  return (
    <Tabel
      bijschrift={bijschrift}
      leeg={leeg}
      rijen={gegevens}
      sleutel={(rij) => rij.id}
      kolommen={[
        { kop, rijkop: true, cel: (rij) => <Wat stuk={rij} politie={politie} /> },
        {
          kop: 'Soort, en hoe zeker',
          cel: (rij) => `${soortnaam(rij.soort, rij.rol)}. ${zekerheden[rij.zekerheid]}`,
        },
        { kop: 'Bron en toelichting', cel: (rij) => <Uitleg gegeven={rij} politie={politie} /> },
        {
          kop: 'Wijzigen',
          heel: true,
          cel: (rij) => <Doen gegeven={rij} pad={pad} open={open} politie={politie} />,
        },
      ]}
    />
  )
}

function Uitleg({ gegeven, politie }: { gegeven: Gegeven; politie: boolean }) {
  return (
    <>
      {bronregel(gegeven) || 'Geen bron opgeschreven'}
      {gegeven.toelichting && (
        <div dir="auto">
          {politie && `${politielabel(gegeven)} `}
          {gegeven.toelichting}
        </div>
      )}
      <Eerder gegeven={gegeven} politie={politie} />
    </>
  )
}

type Rij = { gegeven: Gegeven; pad: string; open: boolean; politie: boolean }

/** Telling somebody that she is written down stays to be done when the signaal is closed. */
function Doen({ gegeven, pad, open, politie }: Rij) {
  const hier = `${pad}/betrokken/${gegeven.id}`
  const links = [
    ...(gegeven.soort === 'persoon' && !politie
      ? [
          ['informeren', 'Vertellen'],
          ['slachtoffercheck', 'Slachtoffercheck'],
        ]
      : []),
    ...(open
      ? [
          ['verbeteren', 'Verbeteren'],
          ['intrekken', 'Intrekken'],
        ]
      : []),
  ]
  return links.map(([deel, tekst]) => (
    <div key={deel}>
      <a href={`${hier}/${deel}`}>
        {tekst}
        <Over gegeven={gegeven} politie={politie} />
      </a>
    </div>
  ))
}

/** What should not have been written, folded away, with who took it back and why. */
export function Ingetrokken({ gegevens, politie = false }: Pick<Lijst, 'gegevens' | 'politie'>) {
  if (gegevens.length === 0) return null
  return (
    <details>
      <summary>Ingetrokken ({gegevens.length})</summary>
      {gegevens.map((gegeven) => (
        <section key={gegeven.id}>
          <Label soort="neutraal">Telt niet mee</Label>
          <Gegevenkaart gegeven={gegeven} politie={politie} />
          <p>
            {gegeven.ingetrokken!.door}, {momentTekst(gegeven.ingetrokken!.op)}. Ingetrokken, want:{' '}
            <span dir="auto">{gegeven.ingetrokken!.reden}</span>
          </p>
          <Eerder gegeven={gegeven} politie={politie} />
        </section>
      ))}
    </details>
  )
}
