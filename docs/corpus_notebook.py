# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     name: python3
# ---

# %% [markdown]
# # A corpus of drafts, with plots
#
# Jupyter opens this file with jupytext (`pip install jupytext`), and `python corpus_notebook.py TABLES PICTURES` runs it.
# The tables are those of `make corpus-demo`, or your own: `brackets corpus drafts -o tables --rounds '{body}/{text}/{round}.txt'`.

# %%
import sys
from pathlib import Path

import duckdb
import matplotlib

if "ipykernel" not in sys.modules:
    matplotlib.use("Agg")
import matplotlib.pyplot as plt

arguments = [argument for argument in sys.argv[1:] if "ipykernel" not in sys.modules]
tables = Path(arguments[0] if arguments else "corpus-demo/tables")
pictures = Path(arguments[1] if len(arguments) > 1 else ".")

connection = duckdb.connect()
for folder in sorted(tables.iterdir()):
    if folder.is_dir() and list(folder.glob("*.parquet")):
        connection.execute(f"CREATE VIEW {folder.name} AS SELECT * FROM '{folder.as_posix()}/*.parquet'")

# %% [markdown]
# ## How open each text is, from round to round

# %%
course = connection.execute("""
    SELECT text_name, list(round((contested + new_paragraphs) / paragraphs, 3) ORDER BY number) AS share_open
    FROM rounds JOIN drafts USING (file, draft_sha256) GROUP BY text_name ORDER BY text_name
""").fetchall()
figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
for name, shares in course:
    axes.plot(range(1, len(shares) + 1), shares, marker="o", label=name)
axes.set(xlabel="round", ylabel="paragraphs that are open", ylim=(0, 1.05))
axes.legend(frameon=False, ncols=3, fontsize=8)
figure.savefig(pictures / "open-over-time.png")

# %% [markdown]
# ## Success by party

# %%
success = connection.execute("""
    SELECT party, avg(accepted::INTEGER) AS success, count(accepted) AS decided
    FROM (SELECT unnest(for_id) AS party, accepted FROM fates)
    GROUP BY party HAVING decided > 0 ORDER BY success, party
""").fetchall()
figure, axes = plt.subplots(figsize=(7, 4), layout="constrained")
axes.barh([party for party, _, _ in success], [share for _, share, _ in success], color="#0072b2")
for at, (_, share, decided) in enumerate(success):
    axes.annotate(f"of {decided}", (share, at), (4, 0), textcoords="offset points", va="center", fontsize=8)
axes.set(xlabel="share of what was decided that was adopted", xlim=(0, 1))
figure.savefig(pictures / "success-by-party.png")

# %% [markdown]
# ## Who sides with whom

# %%
together = connection.execute("""
    SELECT one.party_id, other.party_id, count(*) FILTER (one.side = other.side) - count(*) FILTER (one.side <> other.side)
    FROM positions AS one JOIN positions AS other USING (file, draft_sha256, id)
    WHERE one.party_id <> other.party_id AND one.side IN ('for', 'against') AND other.side IN ('for', 'against')
    GROUP BY ALL ORDER BY ALL
""").fetchall()
parties = sorted({party for party, _, _ in together})
balance = {(one, other): count for one, other, count in together}
grid = [[balance.get((one, other), 0) for other in parties] for one in parties]
figure, axes = plt.subplots(figsize=(5, 4), layout="constrained")
limit = max(abs(count) for count in balance.values()) if balance else 1
shown = axes.imshow(grid, cmap="RdBu", vmin=-limit, vmax=limit)
axes.set_xticks(range(len(parties)), parties, rotation=90)
axes.set_yticks(range(len(parties)), parties)
figure.colorbar(shown, label="together less apart")
figure.savefig(pictures / "who-sides-with-whom.png")

# %%
print(f"{len(course)} texts, {len(success)} parties, {len(together) // 2} pairs")
