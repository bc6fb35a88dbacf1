// Who signs for this shop; the key itself stays where it is protected.

/** Signs texts with the shop's Ed25519 key (RFC 8032). */
export interface Signer {
  /** First 16 hex digits of the SHA-256 of the 32 bytes of the public key. */
  readonly keyId: string;
  /** Base64 of the 32 bytes. */
  readonly publicKey: string;
  /** Signature of the text in UTF-8, base64 of 64 bytes. */
  readonly sign: (text: string) => string;
}
