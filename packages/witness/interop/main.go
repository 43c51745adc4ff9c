package main

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"strings"

	"filippo.io/torchwood"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const origin = "go.example/log"

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	signer, err := note.NewSigner("PRIVATE+KEY+go.example/log+e6e16a6b+AQMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD")
	check(err)
	logVerifier, err := note.NewVerifier("go.example/log+e6e16a6b+Ae1JKMYo0cLG6ukDOJBZlWEpWSc6XGP5NjbBRhSshzfR")
	check(err)
	var hashes []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var out []tlog.Hash
		for _, i := range indexes {
			out = append(out, hashes[i])
		}
		return out, nil
	})
	for i := int64(0); i < 300; i++ {
		stored, err := tlog.StoredHashes(i, []byte(fmt.Sprintf("go entry %d", i)), reader)
		check(err)
		hashes = append(hashes, stored...)
	}
	var requests []string
	var checkpoints []string
	steps := [][2]int64{{0, 1}, {1, 7}, {7, 7}, {7, 64}, {64, 200}, {200, 300}}
	for _, s := range steps {
		root, err := tlog.TreeHash(s[1], reader)
		check(err)
		text := torchwood.Checkpoint{Origin: origin, Tree: tlog.Tree{N: s[1], Hash: root}}.String()
		signed, err := note.Sign(&note.Note{Text: text}, signer)
		check(err)
		body := fmt.Sprintf("old %d\n", s[0])
		if s[0] > 0 && s[0] < s[1] {
			proof, err := tlog.ProveTree(s[1], s[0], reader)
			check(err)
			for _, h := range proof {
				body += base64.StdEncoding.EncodeToString(h[:]) + "\n"
			}
		}
		requests = append(requests, body+"\n"+string(signed))
		checkpoints = append(checkpoints, string(signed))
	}
	if len(os.Args) < 2 {
		enc := json.NewEncoder(os.Stdout)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		check(enc.Encode(requests))
		return
	}
	var verifiers []note.Verifier
	verifiers = append(verifiers, logVerifier)
	for _, vkey := range os.Args[2:] {
		v, err := torchwood.NewCosignatureVerifier(vkey)
		if err != nil {
			fmt.Println("torchwood does not take this key:", strings.SplitN(vkey, "+", 3)[1], err)
			continue
		}
		verifiers = append(verifiers, v)
	}
	for i, body := range requests {
		resp, err := http.Post(os.Args[1]+"/add-checkpoint", "", bytes.NewReader([]byte(body)))
		check(err)
		lines, err := io.ReadAll(resp.Body)
		check(err)
		if resp.StatusCode != 200 {
			panic(fmt.Sprint(resp.StatusCode, string(lines)))
		}
		opened, err := note.Open([]byte(checkpoints[i]+string(lines)), note.VerifierList(verifiers...))
		check(err)
		fmt.Println(steps[i], "verified", len(opened.Sigs), "unverified", len(opened.UnverifiedSigs))
	}
}
