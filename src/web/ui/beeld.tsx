import type { ReactNode } from 'react'

/** A picture of our own origin, no wider than the page, with what there is to say of it. */
export function Beeld({ src, alt, children }: { src: string; alt: string; children: ReactNode }) {
  return (
    <figure className="beeld">
      <img src={src} alt={alt} />
      <figcaption>{children}</figcaption>
    </figure>
  )
}
