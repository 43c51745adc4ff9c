// Reads and verifies a log of ours with torchwood and golang.org/x/mod:
//
//	go run ./read log URL POLICY-FILE [OLDER-CHECKPOINT-FILE]    checkpoint, every tile and entry, proofs, consistency
//	go run ./read receipt FILE.tlog-proof POLICY-FILE ENTRY-FILE  a receipt, offline
//
// On standard output one JSON object of what was found; whatever does not verify ends it with status 1.
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"time"

	"filippo.io/torchwood"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func read(file string) []byte {
	bytes, err := os.ReadFile(file)
	check(err)
	return bytes
}

func main() {
	args := os.Args[1:]
	if len(args) < 3 {
		check(fmt.Errorf("read log URL POLICY [OLDER] | read receipt FILE POLICY ENTRY"))
	}
	policy, err := torchwood.ParsePolicy(read(args[2]))
	check(err)
	found := map[string]any{}
	switch args[0] {
	case "log":
		readLog(args[1], policy, args[3:], found)
	case "receipt":
		check(torchwood.VerifyProof(policy, tlog.RecordHash(read(args[3])), read(args[1])))
		extra, err := torchwood.ProofExtraData(read(args[1]))
		if err == nil {
			found["extra"] = string(extra)
		}
	default:
		check(fmt.Errorf("unknown: %s", args[0]))
	}
	check(json.NewEncoder(os.Stdout).Encode(found))
}

func readLog(url string, policy torchwood.Policy, older []string, found map[string]any) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	fetcher, err := torchwood.NewTileFetcher(url)
	check(err)
	signed, err := fetcher.ReadEndpoint(ctx, "checkpoint")
	check(err)
	checkpoint, opened, err := torchwood.VerifyCheckpoint(signed, policy)
	check(err)
	client, err := torchwood.NewClient(fetcher)
	check(err)
	digest := sha256.New()
	entries := int64(0)
	// Verifies each entry against the tree before it yields it.
	for index, entry := range client.AllEntries(ctx, checkpoint.Tree, 0) {
		if index != entries {
			check(fmt.Errorf("entry %d came at %d", index, entries))
		}
		fmt.Fprintf(digest, "%d\n", len(entry))
		digest.Write(entry)
		entries++
	}
	check(client.Err())
	if entries != checkpoint.N {
		check(fmt.Errorf("%d entries instead of %d", entries, checkpoint.N))
	}
	proofs := 0
	for _, index := range []int64{0, checkpoint.N / 3, checkpoint.N - 1} {
		_, _, err := client.Entry(ctx, checkpoint.Tree, index)
		check(err)
		proofs++
	}
	if len(older) > 0 {
		before, err := torchwood.ParseCheckpoint(mustOpen(read(older[0]), policy).Text)
		check(err)
		reader := torchwood.TileHashReaderWithContext(ctx, checkpoint.Tree, fetcher)
		proof, err := tlog.ProveTree(checkpoint.N, before.N, reader)
		check(err)
		check(tlog.CheckTree(proof, checkpoint.N, checkpoint.Hash, before.N, before.Hash))
		found["extends"] = before.N
	}
	found["origin"] = checkpoint.Origin
	found["size"] = checkpoint.N
	found["root"] = checkpoint.Hash.String()
	found["verifiedSignatures"] = len(opened.Sigs)
	found["unverifiedSignatures"] = len(opened.UnverifiedSigs)
	found["entries"] = entries
	found["proofs"] = proofs
	found["digest"] = hex.EncodeToString(digest.Sum(nil))
}

// mustOpen opens a note that the log signed; an older one need not be cosigned.
func mustOpen(signed []byte, policy torchwood.Policy) *note.Note {
	opened, err := note.Open(signed, policy)
	check(err)
	return opened
}
