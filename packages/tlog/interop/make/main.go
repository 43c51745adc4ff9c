// Makes a log with Tessera, cosigns it and proves things about it with torchwood and golang.org/x/mod:
//
//	go run ./make DIR                 the log as files in DIR; on standard output all of it as one JSON object
//	go run ./make DIR POLICY-FILE     the checkpoint is published once the witnesses of that policy have cosigned it
package main

import (
	"context"
	"crypto/ed25519"
	"crypto/mldsa"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"strings"
	"time"

	"filippo.io/torchwood"
	"github.com/transparency-dev/tessera"
	"github.com/transparency-dev/tessera/storage/posix"
	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const (
	skey   = "PRIVATE+KEY+go.example/log+e6e16a6b+AQMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMD"
	vkey   = "go.example/log+e6e16a6b+Ae1JKMYo0cLG6ukDOJBZlWEpWSc6XGP5NjbBRhSshzfR"
	older  = 200
	size   = 300
	proven = 257
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func seed(b byte) []byte {
	s := make([]byte, 32)
	for i := range s {
		s[i] = b
	}
	return s
}

// grow adds the entries from..to to the log in dir and waits until its checkpoint covers them.
func grow(dir string, from, to int, policy []byte) []byte {
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	signer, err := note.NewSigner(skey)
	check(err)
	driver, err := posix.New(ctx, posix.Config{Path: dir})
	check(err)
	opts := tessera.NewAppendOptions().WithCheckpointSigner(signer).
		WithBatching(uint(to-from), time.Second).WithCheckpointInterval(100 * time.Millisecond)
	if policy != nil {
		group, err := tessera.NewWitnessGroupFromPolicy(policy)
		check(err)
		opts.WithWitnesses(group, &tessera.WitnessOptions{Timeout: 10 * time.Second})
	}
	appender, shutdown, reader, err := tessera.NewAppender(ctx, driver, opts)
	check(err)
	await := tessera.NewPublicationAwaiter(ctx, reader.ReadCheckpoint, 50*time.Millisecond)
	var last []byte
	futures := make([]tessera.IndexFuture, 0, to-from)
	for i := from; i < to; i++ {
		futures = append(futures, appender.Add(ctx, tessera.NewEntry([]byte(fmt.Sprintf("go entry %d", i)))))
	}
	for i, future := range futures {
		index, checkpoint, err := await.Await(ctx, future)
		check(err)
		if index.Index != uint64(from+i) {
			panic(fmt.Sprintf("entry %d stands at %d", from+i, index.Index))
		}
		last = checkpoint
	}
	check(shutdown(ctx))
	return last
}

func main() {
	dir := os.Args[1]
	var policy []byte
	if len(os.Args) > 2 {
		var err error
		policy, err = os.ReadFile(os.Args[2])
		check(err)
	}
	olderNote := grow(dir, 0, older, policy)
	newest := grow(dir, older, size, policy)
	if policy != nil {
		fmt.Print(string(newest))
		return
	}

	edA, err := torchwood.NewCosignatureSigner("witness.example/go-a", ed25519.NewKeyFromSeed(seed(0x04)))
	check(err)
	edC, err := torchwood.NewCosignatureSigner("witness.example/go-c", ed25519.NewKeyFromSeed(seed(0x05)))
	check(err)
	pqKey, err := mldsa.NewPrivateKey(mldsa.MLDSA44(), seed(0x0b))
	check(err)
	pqB, err := torchwood.NewCosignatureSigner("witness.example/go-b", pqKey)
	check(err)
	lines := []string{
		"log " + vkey,
		"witness a " + edA.Verifier().String(),
		"witness b " + pqB.Verifier().String(),
		"witness c " + edC.Verifier().String(),
		"group two-of-three 2 a b c",
		"quorum two-of-three", "",
	}
	policyText := strings.Join(lines, "\n")
	parsed, err := torchwood.ParsePolicy([]byte(policyText))
	check(err)

	logVerifier, err := note.NewVerifier(vkey)
	check(err)
	opened, err := note.Open(newest, note.VerifierList(logVerifier))
	check(err)
	cosigned, err := note.Sign(opened, edA, pqB)
	check(err)
	checkpoint, _, err := torchwood.VerifyCheckpoint(cosigned, parsed)
	check(err)
	// One of the three is too few: what is published here must not open under the policy.
	one, err := note.Sign(opened, edA)
	check(err)
	if _, _, err := torchwood.VerifyCheckpoint(one, parsed); err == nil {
		panic("one witness made the quorum")
	}

	tiles, err := torchwood.NewTileFS(os.DirFS(dir))
	check(err)
	client, err := torchwood.NewClient(tiles)
	check(err)
	ctx := context.Background()
	entry, path, err := client.Entry(ctx, checkpoint.Tree, proven)
	check(err)
	proof := torchwood.FormatProofWithExtraData(proven, []byte("made with Go"), path, cosigned)
	check(torchwood.VerifyProof(parsed, tlog.RecordHash(entry), proof))
	consistency, err := tlog.ProveTree(size, older, torchwood.TileHashReaderWithContext(ctx, checkpoint.Tree, tiles))
	check(err)

	files := map[string][]byte{}
	check(filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		check(err)
		if name == "checkpoint" || strings.HasPrefix(name, "tile/") {
			files[name], err = os.ReadFile(path)
		}
		return err
	}))
	var nodes []string
	for _, hash := range consistency {
		nodes = append(nodes, hash.String())
	}
	out := json.NewEncoder(os.Stdout)
	out.SetEscapeHTML(false)
	out.SetIndent("", "  ")
	check(out.Encode(map[string]any{
		"madeWith":    versions(),
		"vkey":        vkey,
		"policy":      policyText,
		"older":       string(olderNote),
		"cosigned":    string(cosigned),
		"byOneOnly":   string(one),
		"proof":       string(proof),
		"provenEntry": string(entry),
		"consistency": nodes,
		"files":       files,
	}))
}

// versions tells which Go and which modules made this.
func versions() map[string]string {
	info, _ := debug.ReadBuildInfo()
	made := map[string]string{"go": info.GoVersion}
	for _, dep := range info.Deps {
		switch dep.Path {
		case "filippo.io/torchwood", "github.com/transparency-dev/tessera", "golang.org/x/mod":
			made[dep.Path] = dep.Version
		}
	}
	return made
}
