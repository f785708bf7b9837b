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
    blocks.push_back({std::move(spec.name), offset, spec.size, spec.role, spec.order});
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

const Block& AtomLayout::atom_block(std::string_view name) const {
  for (const Block& block : atom_) {
    if (block.name == name) return block;
  }
  fail_contract("atom_block", __FILE__, __LINE__, "no atom block `" + std::string(name) + "`");
}

bool AtomLayout::has_atom_block(std::string_view name) const {
  for (const Block& block : atom_) {
    if (block.name == name) return true;
  }
  return false;
}

}  // namespace mixrate
