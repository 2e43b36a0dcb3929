# The project's wheel and its locked dependencies in one virtual environment, built apart from what runs it.
FROM python:3.13-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
WORKDIR /build
RUN python -m venv /app
COPY requirements.lock ./
RUN /app/bin/pip install --require-hashes --requirement requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY timeline/ timeline/
COPY web/ web/
RUN /app/bin/pip wheel --no-deps --no-build-isolation --wheel-dir /wheel . \
    && /app/bin/pip install --no-deps /wheel/*.whl \
    && /app/bin/pip uninstall --yes setuptools pip

FROM python:3.13-slim-bookworm
COPY --from=build /app /app
ENV PATH=/app/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
# A number, so that an orchestrator can see that it is not root.
USER 10001:10001
WORKDIR /tmp
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=2)"]
CMD ["timeline", "serve", "--host", "0.0.0.0", "--port", "8000"]
