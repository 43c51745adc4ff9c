/**
 * HPKE messages made on 30-11-2026 by Go 1.26.8 (crypto/hpke of its standard library): `packages/keyholder/interop/main.go`.
 * Private key: 32 bytes of 7; info "clairevoie/interop/v1"; aad "what it is about"; plaintexts "go message 0" to "go message 2".
 */
export const GO_HPKE_MESSAGES = [
  '2693c9952cff0cb6dc789d3e11c96a0da66d815ad93b739adc5d42aa6deeb1164ba52c086954d77f85087055ef549cc2427a46468022c435143b915b',
  '55789a65aa1465349e8ac01841267e9b0f2b3c7730ec4829c55a4f9bf4ea5c16223d80140cfae3783ea79367abb926691a4e72a05707486d38d583f5',
  '48788debef74f517cad1c676175c572664b471e9868fa2c10d0477e0f5dbb507f9b19ff145e0dd78026065f2a42ffea29892c20cdd2171f1dfb9019c',
] as const;
