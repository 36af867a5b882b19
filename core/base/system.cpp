#include "core/base/system.hpp"

#include <cerrno>
#include <system_error>

namespace zhitu {

SystemReason system_reason(int error) {
    switch (error) {
    case ENOSPC: return {"磁盘已满", "the disk is full"};
    case EDQUOT: return {"磁盘配额用完了", "the disk quota is used up"};
    case EFBIG: return {"文件超过系统允许的大小", "the file is larger than the system allows"};
    case EACCES:
    case EPERM: return {"没有权限", "permission denied"};
    case EROFS: return {"这个磁盘是只读的", "the disk is read-only"};
    case ENOENT: return {"文件夹不存在", "the folder does not exist"};
    case ENOTDIR: return {"路径中有一段不是文件夹", "a part of the path is not a folder"};
    case EISDIR: return {"这个名字已经是一个文件夹", "it is a folder"};
    case ENAMETOOLONG: return {"文件名太长", "the name is too long"};
    case EMFILE:
    case ENFILE: return {"打开的文件太多", "too many files are open"};
    case EIO: return {"磁盘读写出错", "the disk reports an error"};
    default: {
        const std::string word = std::generic_category().message(error);
        return {"系统报告 " + word, word};
    }
    }
}

} // namespace zhitu
