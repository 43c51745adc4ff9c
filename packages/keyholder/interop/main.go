// Makes and opens HPKE messages (RFC 9180) with Go's standard library, to compare with src/hpke.ts.
//
//	go run main.go                      prints messages that our side opens (go-hpke.fixture.ts)
//	go run main.go open <private> <sealed>   opens what our side sealed, both hex, and prints the plaintext
package main

import (
	"crypto/ecdh"
	"crypto/hpke"
	"encoding/hex"
	"fmt"
	"os"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	info, aad := []byte("clairevoie/interop/v1"), []byte("what it is about")
	if len(os.Args) == 4 && os.Args[1] == "open" {
		raw, err := hex.DecodeString(os.Args[2])
		check(err)
		sealed, err := hex.DecodeString(os.Args[3])
		check(err)
		key, err := ecdh.X25519().NewPrivateKey(raw)
		check(err)
		private, err := hpke.NewDHKEMPrivateKey(key)
		check(err)
		recipient, err := hpke.NewRecipient(sealed[:32], private, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), info)
		check(err)
		opened, err := recipient.Open(aad, sealed[32:])
		check(err)
		fmt.Printf("%s\n", opened)
		return
	}
	raw := make([]byte, 32)
	for i := range raw {
		raw[i] = 7
	}
	key, err := ecdh.X25519().NewPrivateKey(raw)
	check(err)
	public, err := hpke.NewDHKEMPublicKey(key.PublicKey())
	check(err)
	for i := 0; i < 3; i++ {
		enc, sender, err := hpke.NewSender(public, hpke.HKDFSHA256(), hpke.ChaCha20Poly1305(), info)
		check(err)
		sealed, err := sender.Seal(aad, []byte(fmt.Sprintf("go message %d", i)))
		check(err)
		fmt.Println(hex.EncodeToString(append(enc, sealed...)))
	}
}
