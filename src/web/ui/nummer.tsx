/** A phone number, a code or an address of ours: on one line, always from left to right, also in the middle of Arabic. */
export function Nummer({ children }: { children: string }) {
  return (
    <bdi dir="ltr" translate="no">
      {children}
    </bdi>
  )
}

/** A number that can be pressed to call it. */
export function Belnummer({ nummer }: { nummer: string }) {
  return (
    <a href={`tel:${nummer.replace(/[^0-9]/g, '')}`}>
      <Nummer>{nummer}</Nummer>
    </a>
  )
}
