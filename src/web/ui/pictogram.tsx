import { pictogrampad } from '../pictogrammen.ts'

/** A small picture beside words that say the same; a reader of the screen skips it. */
export function Pictogram({ naam }: { naam: string }) {
  return <img className="pictogram" src={pictogrampad(naam)} alt="" width="56" height="56" />
}

/** A question with its picture: for who reads little, or not this language. */
export function MetPictogram({ naam, children }: { naam: string; children: React.ReactNode }) {
  return (
    <div className="met-pictogram">
      <Pictogram naam={naam} />
      <div className="met-pictogram__tekst">{children}</div>
    </div>
  )
}
