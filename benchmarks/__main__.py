"""All benchmarks, one after the other: `make bench`; with corpora named, tagging too."""

import sys

from benchmarks import spine, tagging

if __name__ == "__main__":
    spine.main()
    if sys.argv[1:]:
        tagging.main(sys.argv[1:])
