#include "measure/atom_layout.hpp"

#include "base/error.hpp"

namespace mixrate {

namespace {

std::vector<Block> place(std::vector<BlockSpec> specs) {
  std::vector<Block> blocks;
  Index offset = 0;
  for (BlockSpec& spec : specs) {
    MIXRATE_EXPECT(!spec.name.empty() && spec.size >= 0, "a block needs a name and a size >= 0");
    for (const Block& other : blocks) MIXRATE_EXPECT(other.name != spec.name, "block `" + spec.name + "` is twice");
    blocks.push_back({std::move(spec.name), offset, spec.size, spec.meaning, spec.order, role_of(spec.meaning),
                      domain_of(spec.meaning)});
    offset += spec.size;
  }
  return blocks;
}

}  // namespace

AtomLayout::AtomLayout(std::vector<BlockSpec> atom, std::vector<BlockSpec> common, std::vector<BlockSpec> group,
                       Singularity singularity)
    : atom_(place(std::move(atom))),
      common_(place(std::move(common))),
      group_(place(std::move(group))),
      singularity_(singularity) {}

Index AtomLayout::width(const std::vector<Block>& blocks) {
  return blocks.empty() ? 0 : blocks.back().offset + blocks.back().size;
}

const Block* AtomLayout::find_atom_block(Meaning meaning) const {
  for (const Block& block : atom_) {
    if (block.meaning == meaning) return &block;
  }
  return nullptr;
}

const Block& AtomLayout::atom_block(Meaning meaning) const {
  const Block* block = find_atom_block(meaning);
  MIXRATE_EXPECT(block != nullptr, "the layout has no atom block of this meaning");
  return *block;
}

const Block* AtomLayout::find_atom_scale() const {
  for (const Block& block : atom_) {
    if (is_scale(block.meaning)) return &block;
  }
  return nullptr;
}

const Block* AtomLayout::find_atom_block_named(std::string_view name) const {
  for (const Block& block : atom_) {
    if (block.name == name) return &block;
  }
  return nullptr;
}

}  // namespace mixrate
