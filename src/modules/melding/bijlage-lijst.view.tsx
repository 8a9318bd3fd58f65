import { momentTekst } from '../../web/datum.ts'
import { Bestandslijst, type Gegeven, Gegevens, Label } from '../../web/ui/index.ts'
import type { BijlageInzage } from './bijlage.presenter.ts'
import { grootteTekst } from './bijlage.view.tsx'

const groepen: Record<BijlageInzage['groep'], string> = {
  foto: 'Foto',
  document: 'Document',
  geluid: 'Geluid',
  video: 'Video',
  tekst: 'Tekst',
}

/** The files of a melding. The pictures themselves are a click away: nobody sees one without asking for it. */
export function Bijlagen({
  bijlagen,
  basis,
  id,
}: {
  bijlagen: readonly BijlageInzage[]
  basis: string
  id: string
}) {
  if (bijlagen.length === 0) return null
  return (
    <>
      <h2>Foto’s en bestanden</h2>
      <Bestandslijst
        regels={bijlagen.map((bijlage) => ({
          sleutel: bijlage.id,
          inhoud: (
            <>
              <a href={`${basis}/${id}/bijlagen/${bijlage.id}`}>
                <span dir="auto">{bijlage.naam}</span>
              </a>{' '}
              {groepen[bijlage.groep]}, {grootteTekst(bijlage.grootte, 'nl-NL')} <Scan bijlage={bijlage} />
            </>
          ),
        }))}
      />
    </>
  )
}

export function Scan({ bijlage }: { bijlage: Pick<BijlageInzage, 'scan'> }) {
  if (bijlage.scan === 'verdacht') return <Label soort="gevaar">Verdacht</Label>
  if (bijlage.scan === 'gescand') return <Label soort="gelukt">Gescand</Label>
  return <Label soort="let-op">Niet gescand</Label>
}

/** What Baken knows of a file. */
export function Bijlagegegevens({ bijlage }: { bijlage: BijlageInzage }) {
  const gegevens: Gegeven[] = [
    { term: 'Naam', waarde: <span dir="auto">{bijlage.naam}</span> },
    { term: 'Soort', waarde: `${groepen[bijlage.groep]} (${bijlage.soort})` },
    { term: 'Grootte', waarde: grootteTekst(bijlage.grootte, 'nl-NL') },
    { term: 'Binnengekomen', waarde: momentTekst(bijlage.op) },
    { term: 'Virusscan', waarde: <Scan bijlage={bijlage} /> },
    { term: 'Controlegetal (SHA-256)', waarde: bijlage.sha256 },
  ]
  return <Gegevens gegevens={gegevens} />
}
