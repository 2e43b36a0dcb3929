"""All benchmarks, one after the other: `make bench`."""

from benchmarks import spine

if __name__ == "__main__":
    spine.main()
